import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { readContents, type ProductContent } from './product-content.js';
import type { ProductRevisionRow } from './product-rows.js';
import type { ReviewNote } from './product-transition.entity.js';
import type { ProductStatus } from './product.machine.js';

// For products that the one who asks has been let to see: they read in the platform's scope.

/** What products say, by row id. */
export const productContentLoader: LoaderFactory<string, ProductContent | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const contents = await readContents(db.platform, ids);
    return ids.map((id) => contents.get(id) ?? null);
  });

/** The changes of products that wait for the office or were sent back, by the product's row id. */
export const pendingRevisionLoader: LoaderFactory<string, ProductRevisionRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('product_revision')
      .selectAll()
      .where('product_id', 'in', ids)
      .where('status', 'in', ['OPEN', 'SENT_BACK'])
      .execute();
    const found = new Map(rows.map((row) => [row.product_id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

export interface ProductMove {
  product_id: string;
  from_status: ProductStatus;
  to_status: ProductStatus;
  at: Date;
  actor_name: string | null;
  notes: ReviewNote[];
}

const movesPerProduct = 20;

/** The latest moves of products, the newest first, by the product's row id. */
export const productMovesLoader: LoaderFactory<string, ProductMove[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<ProductMove>`
      SELECT move.product_id, move.from_status, move.to_status, move.at, move.notes, app_user.name AS actor_name
      FROM unnest(${ids}::uuid[]) AS wanted (id)
      CROSS JOIN LATERAL (
        SELECT * FROM product_transition
        WHERE product_id = wanted.id ORDER BY product_transition.id DESC LIMIT ${movesPerProduct}
      ) move
      LEFT JOIN app_user ON app_user.id = move.actor_id
      ORDER BY move.id DESC`.execute(db.platform);
    return ids.map((id) => rows.filter((row) => row.product_id === id));
  });
