import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const disputeStatuses = ['NEEDS_RESPONSE', 'UNDER_REVIEW', 'WON', 'LOST'] as const;

/** A payment that the shopper's bank has taken back, or asks about. */
export const PaymentDisputeSchema = defineEntity({
  name: 'PaymentDispute',
  tableName: 'payment_dispute',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    provider: p.string(),
    providerDisputeId: p.string(),
    amount: p.bigint(),
    currency: p.string(),
    /** The provider's word, such as `fraudulent`. */
    reason: p.string(),
    status: p.enum(disputeStatuses),
    dueBy: p.datetime().nullable(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    /** What the provider has taken from us and given back of it, in minor units, and what it charges for that. */
    withdrawn: p.bigint().default(0),
    reinstated: p.bigint().default(0),
    fee: p.bigint().default(0),
    /** What a lost one gave back to the shopper. */
    refundId: p.uuid().nullable(),
    /** When its decision came into the books; until then its money is held. */
    settledAt: p.datetime().nullable(),
  },
});

export type PaymentDispute = InferEntity<typeof PaymentDisputeSchema>;

declare module '../../platform/db/tables.js' {
  interface Tables {
    payment_dispute: InferKyselyTable<typeof PaymentDisputeSchema>;
  }
}
