import sharp, { type Metadata, type OutputInfo } from 'sharp';
import { mediaFaults } from './media.errors.js';

export const imageLimits = { bytes: 20 * 1024 * 1024, megapixels: 40, side: 12_000 } as const;

/** Widths in pixels that a picture is kept in, as far as it is that wide itself. */
export const imageWidths = [320, 640, 960, 1600] as const;

/** Changes when the encoding does, so that addresses of pictures, which are cached for a year, change too. */
export const encodingVersion = 'webp-2';

const formats = new Set<string>(['jpeg', 'png', 'webp', 'heif', 'avif', 'gif']);

export interface EncodedImage {
  /** Of the widest file. */
  width: number;
  height: number;
  /** `#rrggbb`, for the place of the picture until it is there. */
  dominantColor: string;
  files: { width: number; bytes: Buffer }[];
}

// A camera's harmless oddities pass; a file that ends too early does not.
const read = (bytes: Buffer) =>
  sharp(bytes, { failOn: 'error', limitInputPixels: imageLimits.megapixels * 1_000_000, pages: 1 });

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return mediaFaults.fail('IMAGE_TYPE_REFUSED');
  }
}

/** @throws UserFaults for what is no picture of ours, before any of it is decoded. */
async function checkImage(bytes: Buffer): Promise<void> {
  if (bytes.length === 0) mediaFaults.fail('IMAGE_EMPTY');
  if (bytes.length > imageLimits.bytes) {
    mediaFaults.fail('IMAGE_FILE_TOO_LARGE', { params: { maxMegabytes: imageLimits.bytes / 1024 / 1024 } });
  }
  const { format, width, height } = await readMetadata(bytes);
  // SVG is refused as well: it is a program that draws, not a picture.
  if (!formats.has(format)) mediaFaults.fail('IMAGE_TYPE_REFUSED');
  if (width * height > imageLimits.megapixels * 1_000_000 || Math.max(width, height) > imageLimits.side) {
    mediaFaults.fail('IMAGE_TOO_MANY_PIXELS', {
      params: { maxMegapixels: imageLimits.megapixels, maxSide: imageLimits.side },
    });
  }
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** Decodes once, upright and in sRGB; everything else about the file (place, camera, thumbnails) is left behind. */
async function decode(bytes: Buffer): Promise<{ data: Buffer; info: OutputInfo }> {
  try {
    return await read(bytes)
      .autoOrient()
      .resize({ width: imageWidths.at(-1), withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch {
    return mediaFaults.fail('IMAGE_UNREADABLE');
  }
}

/**
 * Re-encodes an uploaded picture as WebP in our widths.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_TOO_MANY_PIXELS, IMAGE_UNREADABLE
 */
export async function encodeImage(bytes: Buffer): Promise<EncodedImage> {
  await checkImage(bytes);
  const { data, info } = await decode(bytes);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const widths = [...imageWidths.filter((width) => width < info.width), info.width];
  const files = await Promise.all(
    widths.map(async (width) => ({
      width,
      bytes: await sharp(data, { raw }).resize({ width }).webp({ quality: 78, effort: 2 }).toBuffer(),
    })),
  );
  const thumbnail = await sharp(data, { raw })
    .flatten({ background: '#ffffff' })
    .resize(64, 64, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  const { dominant } = await sharp(thumbnail).stats();
  return {
    width: info.width,
    height: info.height,
    dominantColor: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
    files,
  };
}
