import { createHash } from 'node:crypto';
import type { Context } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import { encodeImage, encodingVersion } from '../encode-image.js';
import { mediaStore } from '../media.store.js';
import { imageFileName } from '../media-address.js';

const hashOf = (bytes: Buffer): string =>
  createHash('sha256').update(encodingVersion).update(bytes).digest('hex').slice(0, 40);

/**
 * Takes an uploaded picture in: re-encoded, without its metadata, in several widths. The same bytes are stored once,
 * also when they come twice at the same time.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_TOO_MANY_PIXELS, IMAGE_UNREADABLE
 */
export async function storeImage(context: Context, bytes: Buffer): Promise<{ assetId: string }> {
  const { db, ports } = context;
  const contentHash = hashOf(bytes);
  const find = () =>
    db.platform
      .selectFrom('media_asset')
      .select('id')
      .where('content_hash', '=', contentHash)
      .executeTakeFirst();
  const known = await find();
  if (known) return { assetId: known.id };
  const { files, width, height, dominantColor } = await encodeImage(bytes);
  const store = ports.get(mediaStore);
  // Files before the row: a row never names a file that is not there. Files without a row are found again by their name.
  await Promise.all(files.map((file) => store.put(imageFileName(contentHash, file.width), file.bytes)));
  const id = newId();
  const made = await db.platform
    .insertInto('media_asset')
    .values({
      id,
      content_hash: contentHash,
      width,
      height,
      widths: files.map((file) => file.width),
      dominant_color: dominantColor,
    })
    .onConflict((conflict) => conflict.column('content_hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return { assetId: made.id };
  const other = await find();
  if (!other) throw new Error(`the picture ${contentHash} was neither there nor could it be added`);
  return { assetId: other.id };
}
