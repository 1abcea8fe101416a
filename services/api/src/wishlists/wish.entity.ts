import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A product that a shopper keeps for later. */
export const WishSchema = defineEntity({
  name: 'Wish',
  tableName: 'wish',
  properties: {
    userId: p.uuid().primary(),
    productId: p.uuid().primary(),
    sellerId: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type Wish = InferEntity<typeof WishSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    wish: InferKyselyTable<typeof WishSchema>;
  }
}
