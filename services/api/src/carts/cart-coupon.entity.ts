import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A coupon whose code the shopper entered. */
export const CartCouponSchema = defineEntity({
  name: 'CartCoupon',
  tableName: 'cart_coupon',
  properties: {
    cartId: p.uuid().primary(),
    couponId: p.uuid().primary(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type CartCoupon = InferEntity<typeof CartCouponSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    cart_coupon: InferKyselyTable<typeof CartCouponSchema>;
  }
}
