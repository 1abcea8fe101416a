import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** One variant in a cart, with one text of the buyer's or none. `seenPrice` is what it cost when the shopper last chose its quantity. */
export const CartLineSchema = defineEntity({
  name: 'CartLine',
  tableName: 'cart_line',
  properties: {
    id: p.uuid().primary(),
    cartId: p.uuid(),
    variantId: p.uuid(),
    /** The buyer's own text that is worked into the piece. */
    personalisation: p.string().nullable(),
    quantity: p.integer(),
    seenPrice: p.bigint(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type CartLine = InferEntity<typeof CartLineSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    cart_line: InferKyselyTable<typeof CartLineSchema>;
  }
}
