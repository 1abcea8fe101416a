import { stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { mediaFaults } from './media.errors.js';

export const imageLimits = { bytes: 20 * 1024 * 1024, megapixels: 40, side: 12_000 } as const;

/** The bytes of an upload, or the path of the file that holds them. */
export type ImageSource = Buffer | string;

const formats = new Set<string>(['jpeg', 'png', 'webp', 'heif', 'gif']);

async function readMetadata(source: ImageSource): Promise<Metadata> {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    return mediaFaults.fail('IMAGE_TYPE_REFUSED');
  }
}

const sizeOf = async (source: ImageSource): Promise<number> =>
  typeof source === 'string' ? (await stat(source)).size : source.length;

/**
 * Refuses what is no picture of ours. Reads the head of the file alone: nothing is decoded for it.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_ANIMATED, IMAGE_TOO_MANY_PIXELS
 */
export async function checkImage(source: ImageSource): Promise<Metadata> {
  const size = await sizeOf(source);
  if (size === 0) mediaFaults.fail('IMAGE_EMPTY');
  if (size > imageLimits.bytes) {
    mediaFaults.fail('IMAGE_FILE_TOO_LARGE', { params: { maxMegabytes: imageLimits.bytes / 1024 / 1024 } });
  }
  const metadata = await readMetadata(source);
  const { format, width, height, compression, pages = 1 } = metadata;
  // SVG is refused as well: it is a program that draws, not a picture. Of HEIF, AVIF is what can be read here.
  if (!formats.has(format) || (format === 'heif' && compression !== 'av1')) {
    mediaFaults.fail('IMAGE_TYPE_REFUSED');
  }
  if (width * height > imageLimits.megapixels * 1_000_000 || Math.max(width, height) > imageLimits.side) {
    mediaFaults.fail('IMAGE_TOO_MANY_PIXELS', {
      params: { maxMegapixels: imageLimits.megapixels, maxSide: imageLimits.side },
    });
  }
  if (pages > 1) mediaFaults.fail('IMAGE_ANIMATED');
  return metadata;
}
