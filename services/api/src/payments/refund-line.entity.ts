import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** What part of a refund is for: a line of an order, or its delivery where there is no line. Never changes. */
export const RefundLineSchema = defineEntity({
  name: 'RefundLine',
  tableName: 'refund_line',
  properties: {
    id: p.uuid().primary(),
    refundId: p.uuid(),
    orderId: p.uuid(),
    orderLineId: p.uuid().nullable(),
    sellerId: p.uuid(),
    quantity: p.integer().nullable(),
    amount: p.bigint(),
    /** The pieces went back to the shelf. */
    restock: p.boolean().default(false),
  },
});

export type RefundLine = InferEntity<typeof RefundLineSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    refund_line: InferKyselyTable<typeof RefundLineSchema>;
  }
}
