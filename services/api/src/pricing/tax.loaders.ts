import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';

/** Whether a seller charges PPN. */
export const sellerTaxLoader: LoaderFactory<string, boolean> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('seller_tax')
      .select('seller_id')
      .where('seller_id', 'in', ids)
      .where('charges_ppn', '=', true)
      .execute();
    const taxed = new Set(rows.map(({ seller_id: id }) => id));
    return ids.map((id) => taxed.has(id));
  });
