import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { picture } from './pictures.js';

const mixed = async (...parts: (Buffer | string)[]): Promise<Buffer> =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Frames of an animation, each of another colour. */
async function animation(format: 'gif' | 'webp', frames: number): Promise<Buffer> {
  const height = 8;
  const pixels = Buffer.alloc(8 * height * frames * 3);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = Math.floor(at / (8 * height * 3)) * (1 + (at % 3)) * 7;
  const image = sharp(pixels, {
    raw: { width: 8, height: height * frames, channels: 3, pageHeight: height },
  });
  return format === 'gif' ? image.gif({ effort: 1 }).toBuffer() : image.webp({ effort: 0 }).toBuffer();
}

/** Files that no upload may take, and the code that each is refused with. */
export const badFiles: Record<string, { code: string; make: () => Promise<Buffer> }> = {
  'a PNG of 14,000 x 14,000 pixels': { code: 'IMAGE_TOO_MANY_PIXELS', make: () => picture(14_000, 14_000) },
  'a strip longer than 12,000 pixels': { code: 'IMAGE_TOO_MANY_PIXELS', make: () => picture(10, 12_001) },
  'an SVG': {
    code: 'IMAGE_TYPE_REFUSED',
    make: () =>
      mixed(
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>',
      ),
  },
  'an SVG with a script': {
    code: 'IMAGE_TYPE_REFUSED',
    make: () =>
      mixed(
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
      ),
  },
  'a PDF named .jpg': { code: 'IMAGE_TYPE_REFUSED', make: () => mixed('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n') },
  'a web page': { code: 'IMAGE_TYPE_REFUSED', make: () => mixed('<!doctype html><script>alert(1)</script>') },
  'a TIFF': {
    code: 'IMAGE_TYPE_REFUSED',
    make: async () =>
      sharp(await picture(10, 10))
        .tiff()
        .toBuffer(),
  },
  'noise that begins like a JPEG': {
    code: 'IMAGE_TYPE_REFUSED',
    make: () => mixed(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(4000)),
  },
  '40 MB': {
    code: 'IMAGE_FILE_TOO_LARGE',
    make: async () => mixed(await picture(10, 10), Buffer.alloc(40 * 1024 * 1024)),
  },
  'half a picture': {
    code: 'IMAGE_UNREADABLE',
    make: async () =>
      (
        await sharp(randomBytes(600 * 600 * 3), { raw: { width: 600, height: 600, channels: 3 } })
          .jpeg()
          .toBuffer()
      ).subarray(0, 40_000),
  },
  'nothing at all': { code: 'IMAGE_EMPTY', make: () => mixed('') },
  'a GIF of 1,000 frames': { code: 'IMAGE_ANIMATED', make: () => animation('gif', 1000) },
  'a WebP of 1,000 frames': { code: 'IMAGE_ANIMATED', make: () => animation('webp', 1000) },
};

/** A JPEG that is a web page and an archive as well. */
export const polyglot = async (): Promise<Buffer> =>
  mixed(
    await sharp(await picture(400, 300, '#338844'))
      .withExif({ IFD0: { ImageDescription: '<script>alert("hidden")</script>' } })
      .jpeg()
      .toBuffer(),
    '<html><script>alert("hidden")</script></html>',
    Buffer.from('504b0304', 'hex'),
    'hidden archive',
  );
