import { storeImage, type Context } from '@gebyar/api/commands';
import sharp from 'sharp';
import { renderImage, type ImageSpec } from '../images/index.ts';
import { inParallel } from './in-parallel.ts';

/** A stored picture's id by its key. */
export type Images = Map<string, string>;

/** A picture as it comes out of a maker's phone or scanner. */
export const drawPicture = (spec: ImageSpec): Promise<Buffer> =>
  sharp(Buffer.from(renderImage(spec)))
    .png({ compressionLevel: 0 })
    .toBuffer();

/** Draws every picture once and uploads it, as a maker would from a phone. */
export async function seedImages(
  context: Context,
  specs: ReadonlyMap<string, ImageSpec>,
  onProgress: (text: string) => void,
): Promise<Images> {
  const images: Images = new Map();
  await inParallel(specs, 3, async ([key, spec]) => {
    const { assetId } = await storeImage(context, await drawPicture(spec));
    images.set(key, assetId);
    if (images.size % 20 === 0) onProgress(`${String(images.size)} of ${String(specs.size)} pictures`);
  });
  return images;
}
