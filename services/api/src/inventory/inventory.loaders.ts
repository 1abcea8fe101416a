import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import {
  availableQuantities,
  latestMovements,
  levelsOf,
  productsInStock,
  type MovementRow,
} from './inventory.queries.js';
import type { LevelRow } from './level.type.js';

/** What can be bought of a variant now, by its row id. */
export const availableQuantityLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (variantIds) => {
    const available = await availableQuantities(db.public, variantIds);
    return variantIds.map((id) => available.get(id) ?? 0);
  });

/** Whether any variant of a product can be bought now, by the product's row id. */
export const productInStockLoader: LoaderFactory<string, boolean> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const inStock = await productsInStock(db.public, productIds);
    return productIds.map((id) => inStock.has(id));
  });

export interface MovementsKey {
  sellerId: string;
  variantId: string;
  first: number;
}

/** The newest movements of a seller's variants; one statement for each seller and page size in a request. */
export const movementsLoader: LoaderFactory<MovementsKey, MovementRow[]> = (context) =>
  new DataLoader(
    async (keys) => {
      const groups = new Map<string, MovementsKey[]>();
      for (const key of keys) {
        const name = `${key.sellerId}/${String(key.first)}`;
        groups.set(name, [...(groups.get(name) ?? []), key]);
      }
      const found = new Map<string, MovementRow[]>();
      for (const group of groups.values()) {
        const [{ sellerId, first } = { sellerId: '', first: 0 }] = group;
        const rows = await latestMovements(
          context,
          sellerId,
          group.map(({ variantId }) => variantId),
          first,
        );
        for (const row of rows) {
          const name = `${row.variant_id}/${String(first)}`;
          found.set(name, [...(found.get(name) ?? []), row]);
        }
      }
      return keys.map(({ variantId, first }) => found.get(`${variantId}/${String(first)}`) ?? []);
    },
    { cacheKeyFn: ({ sellerId, variantId, first }) => `${sellerId}/${variantId}/${String(first)}` },
  );

/** What lies where; one statement for each seller in a request. */
export const levelsLoader: LoaderFactory<{ sellerId: string; variantId: string }, LevelRow[]> = (context) =>
  new DataLoader(
    async (keys) => {
      const sellers = [...new Set(keys.map(({ sellerId }) => sellerId))];
      const rows = await Promise.all(
        sellers.map((sellerId) =>
          levelsOf(
            context,
            sellerId,
            keys.flatMap((key) => (key.sellerId === sellerId ? [key.variantId] : [])),
          ),
        ),
      );
      const all = rows.flat();
      return keys.map(({ variantId }) => all.filter((row) => row.variant_id === variantId));
    },
    { cacheKeyFn: ({ sellerId, variantId }) => `${sellerId}/${variantId}` },
  );
