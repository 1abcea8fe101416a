import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A refund that a person carries out; a task while it has no outcome. */
export const ManualRefundSchema = defineEntity({
  name: 'ManualRefund',
  tableName: 'manual_refund',
  properties: {
    refundId: p.uuid().primary(),
    outcome: p.enum(['SUCCEEDED', 'FAILED']).nullable(),
    /** The bank's reference, or why it failed. */
    note: p.string().nullable(),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type ManualRefund = InferEntity<typeof ManualRefundSchema>;

/** Where a shopper wants money back that did not come by card. */
export const RefundAccountSchema = defineEntity({
  name: 'RefundAccount',
  tableName: 'refund_account',
  properties: {
    paymentId: p.uuid().primary(),
    orderGroupId: p.uuid(),
    bank: p.string(),
    accountNumber: p.string(),
    accountHolder: p.string(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type RefundAccount = InferEntity<typeof RefundAccountSchema>;

declare module '../../platform/db/tables.js' {
  interface Tables {
    manual_refund: InferKyselyTable<typeof ManualRefundSchema>;
    refund_account: InferKyselyTable<typeof RefundAccountSchema>;
  }
}
