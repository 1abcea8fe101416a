import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

/** Who pays for a discount: the seller gets less, or the operator makes up for it. */
export const fundings = ['SELLER', 'OPERATOR'] as const;
export type Funding = (typeof fundings)[number];

/** One discount as it was given at checkout: on a line, or on the delivery where there is no line. Never changes. */
export const OrderDiscountSchema = defineEntity({
  name: 'OrderDiscount',
  tableName: 'order_discount',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    orderLineId: p.uuid().nullable(),
    sellerId: p.uuid(),
    position: p.integer(),
    title: p.json<LocalizedText>(),
    couponCode: p.string().nullable(),
    promotionId: p.uuid().nullable(),
    fundedBy: p.enum(fundings),
    amount: p.bigint(),
  },
});

export type OrderDiscount = InferEntity<typeof OrderDiscountSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_discount: InferKyselyTable<typeof OrderDiscountSchema>;
  }
}
