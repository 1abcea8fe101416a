import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A code that brings a promotion, and how often it may. */
export const CouponSchema = defineEntity({
  name: 'Coupon',
  tableName: 'coupon',
  properties: {
    id: p.uuid().primary(),
    promotionId: p.uuid(),
    sellerId: p.uuid().nullable(),
    /** In capitals. */
    code: p.string(),
    totalLimit: p.integer().nullable(),
    perPersonLimit: p.integer().nullable(),
    /** Taken and not given back. */
    uses: p.integer().default(0),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** How often a person has taken a coupon; `phone:+62…` or `user:<id>`. */
export const CouponPersonSchema = defineEntity({
  name: 'CouponPerson',
  tableName: 'coupon_person',
  properties: {
    couponId: p.uuid().primary(),
    person: p.string().primary(),
    uses: p.integer(),
  },
});

/** That an order group took a coupon. */
export const CouponUseSchema = defineEntity({
  name: 'CouponUse',
  tableName: 'coupon_use',
  properties: {
    couponId: p.uuid().primary(),
    orderGroupId: p.uuid().primary(),
    persons: p.json<string[]>(),
    takenAt: p.datetime().defaultRaw('now()'),
    givenBackAt: p.datetime().nullable(),
  },
});

export type Coupon = InferEntity<typeof CouponSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    coupon: InferKyselyTable<typeof CouponSchema>;
    coupon_person: InferKyselyTable<typeof CouponPersonSchema>;
    coupon_use: InferKyselyTable<typeof CouponUseSchema>;
  }
}
