import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { json, sellerScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { mediaFaults } from '../media.errors.js';

const maxAltText = 300;

/** What is left out stays as it is. */
export interface UpdateMediaInput {
  sellerId: string;
  assetId: string | null;
  focalPoint?: { x: number; y: number } | null;
  /** In the language of the request; empty takes the words away. */
  altText?: string | null;
}

const inside = (share: number): boolean => share >= 0 && share <= 1;

/**
 * Says what must stay in view of a seller's picture when it is cut, and what it shows.
 *
 * @throws UserFaults MEDIA_NOT_FOUND, FOCAL_POINT_OUTSIDE, ALT_TEXT_TOO_LONG
 */
export async function updateMedia(
  { db, locale }: Context,
  { sellerId, assetId, focalPoint, altText }: UpdateMediaInput,
): Promise<{ assetId: string }> {
  const words = altText?.trim();
  const faults = [
    ...(focalPoint && !(inside(focalPoint.x) && inside(focalPoint.y))
      ? [mediaFaults.fault('FOCAL_POINT_OUTSIDE', { field: ['input', 'focalPoint'] })]
      : []),
    ...(words !== undefined && words.length > maxAltText
      ? [mediaFaults.fault('ALT_TEXT_TOO_LONG', { field: ['input', 'altText'], params: { max: maxAltText } })]
      : []),
  ];
  if (faults.length > 0) throw new UserFaults(faults);
  const missing = () => mediaFaults.fail('MEDIA_NOT_FOUND', { field: ['input', 'id'] });
  if (assetId === null) return missing();
  const changed = await db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .updateTable('media_asset')
      .set({
        touched_at: new Date(),
        ...(focalPoint ? { focal_x: focalPoint.x, focal_y: focalPoint.y } : {}),
        ...(words === undefined
          ? {}
          : { alt_text: sql`coalesce(alt_text, '{}') || ${json({ [locale]: words })}` }),
      })
      .where('id', '=', assetId)
      .where('owner_seller_id', '=', sellerId)
      .returning('id')
      .executeTakeFirst(),
  );
  return changed ? { assetId: changed.id } : missing();
}
