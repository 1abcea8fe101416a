import sharp from 'sharp';
import type { Context } from '../../platform/context.js';
import { encodeVariant } from '../encode-image.js';
import { imageFileName, imageFormats, widthsOf } from '../media-address.js';
import { mediaStore } from '../media.store.js';

/**
 * Makes a picture's widths in every format, anew those that were made in haste for who uploaded it. May run again at any
 * time, and at the same time: a name always gets the same bytes from it.
 */
export async function makeVariants({ db, ports }: Context, assetId: string): Promise<void> {
  const asset = await db.platform
    .selectFrom('media_asset')
    .select(['content_hash', 'master_file', 'width'])
    .where('id', '=', assetId)
    .where('variants_made_at', 'is', null)
    .executeTakeFirst();
  if (!asset) return;
  const store = ports.get(mediaStore);
  const master = await store.read(asset.master_file);
  if (!master) throw new Error(`the master of picture ${assetId} is not in the store`);
  const image = sharp(master);
  for (const format of imageFormats) {
    for (const width of widthsOf(asset.width)) {
      const bytes = await encodeVariant(image, { format, width, pace: 'unhurried' });
      const name = imageFileName({ contentHash: asset.content_hash, format, width });
      await store.put({ name, bytes });
      const kept = await db.platform
        .insertInto('media_file')
        .columns(['asset_id', 'format', 'width', 'byte_size'])
        .expression((from) =>
          from
            .selectFrom('media_asset')
            .select(({ val, ref }) => [
              ref('id').as('asset_id'),
              val(format).as('format'),
              val(width).as('width'),
              val(bytes.length).as('byte_size'),
            ])
            .where('id', '=', assetId)
            .forKeyShare(),
        )
        .onConflict((conflict) =>
          conflict.columns(['asset_id', 'format', 'width']).doUpdateSet({ byte_size: bytes.length }),
        )
        .returning('asset_id')
        .executeTakeFirst();
      // The picture was taken away meanwhile.
      if (!kept) {
        await store.remove(name);
        return;
      }
    }
  }
  await db.platform
    .updateTable('media_asset')
    .set({ variants_made_at: new Date() })
    .where('id', '=', assetId)
    .execute();
}
