import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const completionHolders = ['RETURN', 'DISPUTE'] as const;
export type CompletionHolder = (typeof completionHolders)[number];

/** What keeps an order from completing by itself. */
export const OrderCompletionHoldSchema = defineEntity({
  name: 'OrderCompletionHold',
  tableName: 'order_completion_hold',
  properties: {
    orderId: p.uuid().primary(),
    holder: p.enum(completionHolders).primary(),
    since: p.datetime(),
  },
});

export type OrderCompletionHold = InferEntity<typeof OrderCompletionHoldSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_completion_hold: InferKyselyTable<typeof OrderCompletionHoldSchema>;
  }
}
