import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { ImageSource } from '../check-image.js';
import { encodeImage, encodingVersion, firstWidths } from '../encode-image.js';
import { imageFileName } from '../media-address.js';
import type { MediaPurpose } from '../media-asset.entity.js';
import { mediaStore, type StoredFile } from '../media.store.js';
import { variantsJobSpec } from '../variants-job.js';

/** Whose picture it is and what it is for. Without an owner it is the platform's. */
export interface ImageUpload {
  purpose?: MediaPurpose;
  ownerSellerId?: string | null;
  createdBy?: string | null;
}

async function hashOf(source: ImageSource, ...more: string[]): Promise<string> {
  const hash = createHash('sha256').update([encodingVersion, ...more].join('\n'));
  await pipeline(typeof source === 'string' ? createReadStream(source) : Readable.from([source]), hash);
  return hash.digest('hex').slice(0, 40);
}

/**
 * Takes an uploaded picture in: re-encoded, without its metadata. The same bytes of one owner are one picture, also when
 * they come twice at the same time. The worker makes the widths that are not needed at once.
 *
 * @throws UserFaults IMAGE_EMPTY, IMAGE_FILE_TOO_LARGE, IMAGE_TYPE_REFUSED, IMAGE_ANIMATED, IMAGE_TOO_MANY_PIXELS,
 *   IMAGE_UNREADABLE
 */
export async function storeImage(
  context: Context,
  source: ImageSource,
  { purpose = 'PLATFORM', ownerSellerId = null, createdBy = null }: ImageUpload = {},
): Promise<{ assetId: string }> {
  const { db, ports } = context;
  const sourceHash = await hashOf(source);
  // A picture that is uploaded again is wanted again: the day after which it would be swept away starts anew.
  const find = () =>
    db.platform
      .updateTable('media_asset')
      .set({ touched_at: new Date() })
      .where('source_hash', '=', sourceHash)
      .where('owner_seller_id', 'is not distinct from', ownerSellerId)
      .where('created_by', 'is not distinct from', createdBy)
      .returning('id')
      .executeTakeFirst();
  const known = await find();
  if (known) return { assetId: known.id };

  // Nobody waits for what the platform brings itself, such as an import of many.
  const awaited = purpose !== 'PLATFORM';
  const encoded = await encodeImage(source, awaited ? firstWidths : []);
  const id = newId();
  // Each picture has files of its own, so that taking one away never takes another's.
  const contentHash = await hashOf(source, id);
  const masterFile = `${contentHash}-master.${encoded.master.ending}`;
  const files: StoredFile[] = [
    { name: masterFile, bytes: encoded.master.bytes },
    ...encoded.files.map((file) => ({ name: imageFileName({ contentHash, ...file }), bytes: file.bytes })),
  ];
  const store = ports.get(mediaStore);
  // Files before the row: a row never names a file that is not there.
  await Promise.all(files.map((file) => store.put(file)));
  const made = await db.transaction(platformScope, async (tx) => {
    const row = await tx.sql
      .insertInto('media_asset')
      .values({
        id,
        source_hash: sourceHash,
        content_hash: contentHash,
        master_file: masterFile,
        width: encoded.width,
        height: encoded.height,
        dominant_color: encoded.dominantColor,
        blur_data_url: encoded.blurDataUrl,
        focal_x: encoded.focalPoint.x,
        focal_y: encoded.focalPoint.y,
        purpose,
        owner_seller_id: ownerSellerId,
        created_by: createdBy,
      })
      .onConflict((conflict) =>
        conflict.columns(['source_hash', 'owner_seller_id', 'created_by']).doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    if (!row) return false;
    if (encoded.files.length > 0) {
      await tx.sql
        .insertInto('media_file')
        .values(
          encoded.files.map(({ format, width, bytes }) => ({
            asset_id: id,
            format,
            width,
            byte_size: bytes.length,
          })),
        )
        .execute();
    }
    const { name, payload, options } = variantsJobSpec(id, awaited ? 'soon' : 'in-time');
    await tx.enqueue(name, payload, options);
    return true;
  });
  if (made) return { assetId: id };
  // The same bytes came at the same time and won.
  await Promise.all(files.map((file) => store.remove(file.name)));
  const other = await find();
  if (!other) throw new Error(`the picture ${sourceHash} was neither there nor could it be added`);
  return { assetId: other.id };
}
