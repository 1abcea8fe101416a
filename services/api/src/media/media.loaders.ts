import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

export type MediaAssetRow = Selectable<Tables['media_asset']>;

/** Pictures by id. What is published is decided by who refers to them. */
export const assetLoader: LoaderFactory<string, MediaAssetRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public.selectFrom('media_asset').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
