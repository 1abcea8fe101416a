import DataLoader from 'dataloader';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import type { LoaderFactory, PageRequest } from '../platform/graphql/index.js';
import { rankedPage, rankings, type ListSort, type RankedProduct } from './product-list.js';
import { placeAfter } from './product.queries.js';
import { productColumns } from './product-rows.js';
import { publicProducts } from './product.visibility.js';

/** How many products the public may see of a seller; 0 while the seller itself is not in the shop. */
export const publicCountOfSellerLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await publicProducts(db.public)
      .select((select) => ['product.seller_id', select.fn.countAll<bigint>().as('count')])
      .where('product.seller_id', 'in', sellerIds)
      .groupBy('product.seller_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.seller_id, Number(row.count)]));
    return sellerIds.map((id) => counts.get(id) ?? 0);
  });

/** How many published products a seller has, whatever its own status. */
export const countOfSellerLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await db.platform
      .selectFrom('product')
      .select((select) => ['seller_id', select.fn.countAll<bigint>().as('count')])
      .where('seller_id', 'in', sellerIds)
      .where('status', '=', 'PUBLISHED')
      .groupBy('seller_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.seller_id, Number(row.count)]));
    return sellerIds.map((id) => counts.get(id) ?? 0);
  });

type ProductPage = SelectQueryBuilder<Tables, 'product' | 'seller', RankedProduct>;

/** Runs one page query for each of several ids, in one statement; the query refers to an id as `wanted.id`. */
export async function pageForEach(
  { db }: Context,
  ids: readonly string[],
  page: ProductPage,
): Promise<RankedProduct[][]> {
  const { rows } = await sql<RankedProduct & { wanted_id: string }>`
    SELECT wanted.id AS wanted_id, page.*
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, place)
    CROSS JOIN LATERAL (${page}) page`.execute(db.public);
  const byId = new Map<string, RankedProduct[]>(ids.map((id) => [id, []]));
  for (const { wanted_id: id, ...row } of rows) byId.get(id)?.push(row);
  return ids.map((id) => byId.get(id) ?? []);
}

export interface SellerProductsKey {
  sellerId: string;
  sort: ListSort;
  request: PageRequest;
}

const sameList = ({ sort, request }: SellerProductsKey): string => JSON.stringify([sort, request]);

/** A page of each seller's public products; sellers that ask for the same page share a statement. */
export const productsOfSellerLoader: LoaderFactory<SellerProductsKey, RankedProduct[]> = (context) =>
  new DataLoader(
    async (keys) => {
      const found = new Map<string, RankedProduct[]>();
      for (const list of new Set(keys.map(sameList))) {
        const group = keys.filter((key) => sameList(key) === list);
        const [{ sort, request }] = group as [SellerProductsKey];
        const query = publicProducts(context.db.public).where(
          'product.seller_id',
          '=',
          sql<string>`wanted.id`,
        );
        const after = placeAfter(context, request.after, sort);
        const page = rankedPage(context, query, rankings[sort], { first: request.first + 1, after });
        const pages = await pageForEach(
          context,
          group.map((key) => key.sellerId),
          page,
        );
        group.forEach((key, index) => found.set(`${key.sellerId} ${list}`, pages[index] ?? []));
      }
      return keys.map((key) => found.get(`${key.sellerId} ${sameList(key)}`) ?? []);
    },
    { cacheKeyFn: (key) => `${key.sellerId} ${sameList(key)}` },
  );

export interface RelatedKey {
  productId: string;
  first: number;
}

/** Public products like another one: of its category, those of its motif before others. */
export const relatedProductsLoader: LoaderFactory<RelatedKey, RankedProduct[]> = (context) =>
  new DataLoader(
    async (keys) => {
      const first = Math.max(...keys.map((key) => key.first));
      const page = publicProducts(context.db.public)
        .where(sql<boolean>`product.category_id = (SELECT category_id FROM product WHERE id = wanted.id)`)
        .where(sql<boolean>`product.id <> wanted.id`)
        .select(productColumns)
        .select(sql<string>`''`.as('cursor_value'))
        .orderBy(
          sql`EXISTS (SELECT 1 FROM product_motif wanted_motif JOIN product_motif own ON own.motif_id = wanted_motif.motif_id
            WHERE wanted_motif.product_id = wanted.id AND own.product_id = product.id)`,
          'desc',
        )
        .orderBy('product.featured_rank', 'desc')
        .orderBy('product.id', 'desc')
        .limit(first);
      const pages = await pageForEach(
        context,
        keys.map((key) => key.productId),
        page,
      );
      return keys.map((key, index) => (pages[index] ?? []).slice(0, key.first));
    },
    { cacheKeyFn: ({ productId, first }) => `${productId} ${String(first)}` },
  );
