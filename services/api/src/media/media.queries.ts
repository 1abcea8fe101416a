import type { Context } from '../platform/context.js';
import { imageFileName, servedWidth, widthsOf, type ImageAddress } from './media-address.js';

/** What stands in for a width of a picture that is not made yet. */
export interface StandIn {
  assetId: string;
  /** The worker is still to make some of its widths. */
  unfinished: boolean;
  /** Stored files, the fittest first. The last, the master, is always there. */
  names: string[];
}

/**
 * The files that can be shown in the place of one that is not there: the nearest width of the same format, then of the other
 * (every browser that asks for AVIF reads WebP), then the master.
 *
 * @returns null for a picture that is not there at all, or is never given in that width.
 */
export async function findStandIn({ db }: Context, wanted: ImageAddress): Promise<StandIn | null> {
  const asset = await db.platform
    .selectFrom('media_asset')
    .select(['id', 'master_file', 'width', 'variants_made_at'])
    .where('content_hash', '=', wanted.contentHash)
    .executeTakeFirst();
  if (!asset || !widthsOf(asset.width).includes(wanted.width)) return null;
  const files = await db.platform
    .selectFrom('media_file')
    .select(['format', 'width'])
    .where('asset_id', '=', asset.id)
    .execute();
  const readable = wanted.format === 'avif' ? (['avif', 'webp'] as const) : (['webp'] as const);
  const names = readable.flatMap((format) => {
    const widths = files.filter((file) => file.format === format).map(({ width }) => width);
    if (widths.length === 0) return [];
    return [imageFileName({ ...wanted, format, width: servedWidth(widths, wanted.width) })];
  });
  return {
    assetId: asset.id,
    unfinished: asset.variants_made_at === null,
    names: [...names, asset.master_file],
  };
}
