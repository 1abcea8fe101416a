import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import { checkImage, imageLimits, type ImageSource } from './check-image.js';
import { inTurn } from './decoding-places.js';
import { dominantColor } from './dominant-color.js';
import { imageWidths, servedWidth, widthsOf, type ImageFormat } from './media-address.js';
import { mediaFaults } from './media.errors.js';

/** Changes when the encoding does, so that addresses of pictures, which are cached for years, change too. */
export const encodingVersion = 'master-1';

/** Made at once for a person who waits to see it, so that it is small from its first second; the worker makes the others. */
export const firstWidths: readonly number[] = [320, 720];

export interface EncodedFile {
  format: ImageFormat;
  width: number;
  bytes: Buffer;
}

export interface EncodedImage {
  width: number;
  height: number;
  /** The upload as it is kept: upright, in sRGB, without anything else that the file held. */
  master: { ending: 'jpg' | 'webp'; bytes: Buffer };
  files: EncodedFile[];
  /** `#rrggbb`, for the place of the picture until it is there. */
  dominantColor: string;
  /** A dozen pixels as a `data:` address; null for pictures that one can see through. */
  blurDataUrl: string | null;
  /** Where the eye goes first: shares of width and height from the top left. */
  focalPoint: { x: number; y: number };
}

interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: OutputInfo['channels'] };
}

// No picture comes twice, and uploads side by side keep the cores busy: an upload takes little memory.
sharp.cache(false);
sharp.concurrency(1);

const widest = imageWidths.at(-1) ?? 0;

/** Decodes once, upright and in sRGB; everything else about the file (place, camera, thumbnails) is left behind. */
async function decode(source: ImageSource): Promise<Pixels> {
  try {
    // A camera's harmless oddities pass; a file that ends too early does not.
    const { data, info } = await sharp(source, {
      failOn: 'error',
      limitInputPixels: imageLimits.megapixels * 1_000_000,
    })
      .autoOrient()
      .resize({ width: widest, height: 2 * widest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  } catch {
    return mediaFaults.fail('IMAGE_UNREADABLE');
  }
}

/** What AVIF is given time for: at its quickest it is half of WebP's size in the same time; a fifth less takes four times as long. */
const avifEfforts = { awaited: 0, unhurried: 2 } as const;

/** One width of a picture in one format, quickly for a person who waits for it. */
export const encodeVariant = (
  image: Sharp,
  { format, width, pace }: { format: ImageFormat; width: number; pace: keyof typeof avifEfforts },
): Promise<Buffer> => {
  const resized = image.clone().resize({ width });
  return format === 'avif'
    ? resized.avif({ quality: 50, effort: avifEfforts[pace] }).toBuffer()
    : resized.webp({ quality: 78, effort: 2 }).toBuffer();
};

const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

/** Colour, blur and focal point, all from a small copy. */
async function describe(small: Buffer, seeThrough: boolean) {
  // The library's own `stats` takes ten times as long, for all else that it works out.
  const pixels = await sharp(small).flatten({ background: '#ffffff' }).raw().toBuffer();
  const blur = seeThrough
    ? null
    : await sharp(small).resize(12, 12, { fit: 'inside' }).webp({ quality: 30, effort: 6 }).toBuffer();
  const { width, height } = await sharp(small).metadata();
  // A narrower cut makes the library look for what catches the eye; it says where it found it.
  const cut = await sharp(small)
    .flatten({ background: '#ffffff' })
    .resize({
      width: Math.ceil(width / 2),
      height,
      fit: 'cover',
      position: sharp.strategy.attention,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { attentionX, attentionY } = cut.info;
  return {
    dominantColor: dominantColor(pixels),
    blurDataUrl: blur && `data:image/webp;base64,${blur.toString('base64')}`,
    focalPoint: {
      x: rounded((attentionX ?? width / 2) / width),
      y: rounded((attentionY ?? height / 2) / height),
    },
  };
}

/** Whether a pixel is not wholly opaque. The library's `stats` would work out the entropy of every channel for it. */
function isSeeThrough({ data, raw }: Pixels): boolean {
  if (raw.channels !== 4 && raw.channels !== 2) return false;
  for (let alpha = raw.channels - 1; alpha < data.length; alpha += raw.channels) {
    if (data[alpha] !== 0xff) return true;
  }
  return false;
}

async function encode(
  source: ImageSource,
  metadata: Metadata,
  wanted: readonly number[],
): Promise<EncodedImage> {
  const { data, raw } = await decode(source);
  const image = sharp(data, { raw });
  const seeThrough = isSeeThrough({ data, raw });
  const kept = metadata.hasAlpha && !seeThrough ? sharp(data, { raw }).removeAlpha() : image;
  const master = seeThrough
    ? await kept.clone().webp({ quality: 92, alphaQuality: 100, effort: 1 }).toBuffer()
    : await kept.clone().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
  const files: EncodedFile[] = [];
  const widths = widthsOf(raw.width);
  for (const width of new Set(wanted.map((least) => servedWidth(widths, least)))) {
    files.push({
      format: 'avif',
      width,
      bytes: await encodeVariant(kept, { format: 'avif', width, pace: 'awaited' }),
    });
  }
  const small = await kept
    .clone()
    .resize(96, 96, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return {
    width: raw.width,
    height: raw.height,
    master: { ending: seeThrough ? 'webp' : 'jpg', bytes: master },
    files,
    ...(await describe(small, seeThrough)),
  };
}

/**
 * Re-encodes an upload: the master that is kept, and the wanted of its widths.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_ANIMATED, IMAGE_TOO_MANY_PIXELS,
 *   IMAGE_UNREADABLE
 */
export async function encodeImage(
  source: ImageSource,
  wanted: readonly number[] = firstWidths,
): Promise<EncodedImage> {
  const metadata = await checkImage(source);
  return inTurn(() => encode(source, metadata, wanted));
}
