import { mediaStore } from '../../media/index.js';
import type { Context } from '../../platform/context.js';
import { drawShareImage } from '../draw-share-image.js';
import { storedName, type ShareAddress } from '../share-address.js';
import type { ShareCard } from '../share-card.js';

/**
 * Draws the picture of a card and keeps it in the place of the one that was there of the same thing and language.
 *
 * @returns the JPEG's bytes
 */
export async function keepShareImage(
  { db, ports }: Context,
  card: ShareCard,
  address: ShareAddress,
): Promise<Buffer> {
  const store = ports.get(mediaStore);
  const bytes = await drawShareImage(card, ({ masterFile }) => store.read(masterFile));
  const name = storedName(address);
  await store.put({ name, bytes });
  const former = await db.platform
    .selectFrom('share_image')
    .select('file_name')
    .where('subject_id', '=', address.subjectId)
    .where('locale', '=', address.locale)
    .executeTakeFirst();
  await db.platform
    .insertInto('share_image')
    .values({ subject_id: address.subjectId, locale: address.locale, file_name: name })
    .onConflict((conflict) =>
      conflict.columns(['subject_id', 'locale']).doUpdateSet({ file_name: name, made_at: new Date() }),
    )
    .execute();
  if (former && former.file_name !== name) await store.remove(former.file_name);
  return bytes;
}
