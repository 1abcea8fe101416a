import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import { byId, type LoaderFactory } from '../platform/graphql/index.js';

export type MediaAssetRow = Selectable<Tables['media_asset']>;

/** What a picture is shown by; the rest of its row is about where it came from. */
export const shownAssetColumns = [
  'id',
  'content_hash',
  'width',
  'height',
  'dominant_color',
  'blur_data_url',
  'focal_x',
  'focal_y',
  'alt_text',
  'variants_made_at',
] as const satisfies readonly (keyof MediaAssetRow)[];

export type ShownAsset = Pick<MediaAssetRow, (typeof shownAssetColumns)[number]>;

/** Pictures by id. What is published is decided by who refers to them. */
export const assetLoader: LoaderFactory<string, MediaAssetRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public.selectFrom('media_asset').selectAll().where('id', 'in', ids).execute();
    return byId(rows, ids);
  });
