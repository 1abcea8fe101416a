import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** That somebody has seen a payment's money; one for each payment, and never changed. */
export const PaymentConfirmationSchema = defineEntity({
  name: 'PaymentConfirmation',
  tableName: 'payment_confirmation',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    /** What really came in, in minor units. */
    amount: p.bigint(),
    /** The bank's, or what the receipt says; null for cash. */
    reference: p.string().nullable(),
    source: p.enum(['OFFICE', 'SELLER']),
    actorId: p.uuid(),
    confirmedAt: p.datetime().defaultRaw('now()'),
  },
});

export type PaymentConfirmation = InferEntity<typeof PaymentConfirmationSchema>;

declare module '../../platform/db/tables.js' {
  interface Tables {
    payment_confirmation: InferKyselyTable<typeof PaymentConfirmationSchema>;
  }
}
