import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Context } from '../../platform/context.js';
import type { ImageSource } from '../check-image.js';
import { encodeImage } from '../encode-image.js';
import { contentTypeOf } from '../media-address.js';
import { mediaStore } from '../media.store.js';

/** A picture that is shown to some people only: re-encoded, and not in the store yet. */
export interface KeptImage {
  /** Of the upload as it came. */
  sourceHash: string;
  /** Its name in the store: drawn by lot, and of a form that no public address has. */
  file: string;
  bytes: Buffer;
}

/**
 * Re-encodes a picture that must not have a public address. Nothing of the upload's own bytes is kept.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_ANIMATED, IMAGE_TOO_MANY_PIXELS,
 *   IMAGE_UNREADABLE
 */
export async function prepareKeptImage(source: ImageSource): Promise<KeptImage> {
  const { master } = await encodeImage(source, []);
  const upload = typeof source === 'string' ? await readFile(source) : source;
  return {
    sourceHash: createHash('sha256').update(upload).digest('hex'),
    file: `${randomBytes(20).toString('hex')}-private.${master.ending}`,
    bytes: master.bytes,
  };
}

export const keepImage = ({ ports }: Context, { file, bytes }: KeptImage): Promise<void> =>
  ports.get(mediaStore).put({ name: file, bytes });

/** The picture's bytes and content type, for whoever may see it: the caller has made sure of that. Null when it is gone. */
export async function readKeptImage(
  { ports }: Context,
  file: string,
): Promise<{ bytes: Buffer; contentType: string } | null> {
  const bytes = await ports.get(mediaStore).read(file);
  return bytes && { bytes, contentType: contentTypeOf(file) };
}

export const removeKeptImage = ({ ports }: Context, file: string): Promise<void> =>
  ports.get(mediaStore).remove(file);
