import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** What a shopper is about to buy, and who and where they are as far as they have told. Its id is the key to it. */
export const CartSchema = defineEntity({
  name: 'Cart',
  tableName: 'cart',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid().nullable(),
    buyerName: p.string().nullable(),
    buyerPhone: p.string().nullable(),
    buyerEmail: p.string().nullable(),
    addressLine: p.string().nullable(),
    subdistrictCode: p.string().nullable(),
    postalCode: p.string().nullable(),
    landmark: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
    orderedAt: p.datetime().nullable(),
  },
});

export type Cart = InferEntity<typeof CartSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    cart: InferKyselyTable<typeof CartSchema>;
  }
}
