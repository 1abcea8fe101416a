import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** The way the shopper chose to get what one seller sends. */
export const CartDeliverySchema = defineEntity({
  name: 'CartDelivery',
  tableName: 'cart_delivery',
  properties: {
    cartId: p.uuid().primary(),
    sellerId: p.uuid().primary(),
    methodCode: p.string(),
  },
});

export type CartDelivery = InferEntity<typeof CartDeliverySchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    cart_delivery: InferKyselyTable<typeof CartDeliverySchema>;
  }
}
