import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const RefundSchema = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    amount: p.bigint(),
    status: p.enum(['PENDING', 'SUCCEEDED', 'FAILED']),
    reason: p.string(),
    /** For people to read. */
    note: p.string().default(''),
    actorId: p.uuid().nullable(),
    /** What the one who asked calls it. */
    requestKey: p.string().nullable(),
    /** The failed refund that this one tries again. */
    retryOf: p.uuid().nullable(),
    idempotencyKey: p.string(),
    providerRefundId: p.string().nullable(),
    checkedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    settledAt: p.datetime().nullable(),
  },
});

export type Refund = InferEntity<typeof RefundSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    refund: InferKyselyTable<typeof RefundSchema>;
  }
}
