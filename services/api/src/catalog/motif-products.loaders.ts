import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderFactory, PageRequest } from '../platform/graphql/index.js';
import { requestError } from '../platform/graphql/index.js';
import type { SellerRow } from '../sellers/index.js';
import { rankedPage, rankings, type ListSort, type RankedProduct } from './product-list.js';
import { pageForEach } from './product-group.loaders.js';
import { placeAfter } from './product.queries.js';
import { publicProducts } from './product.visibility.js';

/** How many products the public may see of a motif. */
export const countOfMotifLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (motifIds) => {
    const rows = await publicProducts(db.public)
      .innerJoin('product_motif', 'product_motif.product_id', 'product.id')
      .select((select) => ['product_motif.motif_id', select.fn.countAll<bigint>().as('count')])
      .where('product_motif.motif_id', 'in', motifIds)
      .groupBy('product_motif.motif_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.motif_id, Number(row.count)]));
    return motifIds.map((id) => counts.get(id) ?? 0);
  });

export interface MotifProductsKey {
  motifId: string;
  sort: ListSort;
  request: PageRequest;
}

const sameList = ({ sort, request }: { sort?: string; request: PageRequest }): string =>
  JSON.stringify([sort, request]);

/** Runs what several keys ask alike in one statement each; the answers come in the keys' order. */
async function perList<Key extends { motifId: string; sort?: string; request: PageRequest }, Row>(
  keys: readonly Key[],
  read: (list: Key, motifIds: string[]) => Promise<Row[][]>,
): Promise<Row[][]> {
  const found = new Map<string, Row[]>();
  for (const list of new Set(keys.map(sameList))) {
    const group = keys.filter((key) => sameList(key) === list);
    const [first] = group;
    if (!first) continue;
    const pages = await read(
      first,
      group.map(({ motifId }) => motifId),
    );
    group.forEach(({ motifId }, index) => found.set(`${motifId} ${list}`, pages[index] ?? []));
  }
  return keys.map((key) => found.get(`${key.motifId} ${sameList(key)}`) ?? []);
}

/** A page of each motif's public products; motifs that ask for the same page share a statement. */
export const productsOfMotifLoader: LoaderFactory<MotifProductsKey, RankedProduct[]> = (context) =>
  new DataLoader(
    (keys) =>
      perList(keys, ({ sort, request }, motifIds) => {
        const query = publicProducts(context.db.public).where(
          sql<boolean>`product.id IN (SELECT product_id FROM product_motif WHERE motif_id = wanted.id)`,
        );
        const after = placeAfter(context, request.after, sort);
        const page = rankedPage(context, query, rankings[sort], { first: request.first + 1, after });
        return pageForEach(context, motifIds, page);
      }),
    { cacheKeyFn: (key) => `${key.motifId} ${sameList(key)}` },
  );

export interface MotifSellersKey {
  motifId: string;
  request: PageRequest;
}

export type MotifSellerRow = SellerRow & { cursor_value: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of the sellers who have public products of a motif, by name. @throws BAD_USER_INPUT for another list's cursor */
export const sellersOfMotifLoader: LoaderFactory<MotifSellersKey, MotifSellerRow[]> = ({ db, locale }) =>
  new DataLoader(
    (keys) =>
      perList(keys, async ({ request: { first, after } }, motifIds) => {
        const [name, id] = after ?? [];
        if (after && !(typeof name === 'string' && typeof id === 'string' && uuid.test(id)))
          throw requestError('BAD_USER_INPUT', locale);
        const beyond = after
          ? sql`AND (lower(seller.name), seller.id) > (${String(name)}, ${String(id)}::uuid)`
          : sql``;
        const { rows } = await sql<MotifSellerRow & { wanted_id: string }>`
          SELECT wanted.id AS wanted_id, page.*
          FROM unnest(${motifIds}::uuid[]) AS wanted (id)
          CROSS JOIN LATERAL (
            SELECT seller.*, lower(seller.name) AS cursor_value FROM seller
            WHERE seller.status = 'APPROVED' ${beyond} AND seller.id IN (
              SELECT claim.seller_id FROM product_motif claim
              JOIN product ON product.id = claim.product_id AND product.status = 'PUBLISHED'
              WHERE claim.motif_id = wanted.id)
            ORDER BY lower(seller.name), seller.id LIMIT ${first + 1}
          ) page
          ORDER BY page.cursor_value, page.id`.execute(db.public);
        return motifIds.map((motifId) =>
          rows.filter((row) => row.wanted_id === motifId).map(({ wanted_id: _motif, ...row }) => row),
        );
      }),
    { cacheKeyFn: (key) => `${key.motifId} ${sameList(key)}` },
  );

/** How many sellers have public products of a motif. */
export const sellerCountOfMotifLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (motifIds) => {
    const rows = await publicProducts(db.public)
      .innerJoin('product_motif', 'product_motif.product_id', 'product.id')
      .select(['product_motif.motif_id', sql<bigint>`count(DISTINCT product.seller_id)`.as('count')])
      .where('product_motif.motif_id', 'in', motifIds)
      .groupBy('product_motif.motif_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.motif_id, Number(row.count)]));
    return motifIds.map((id) => counts.get(id) ?? 0);
  });
