import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { PaymentIntent } from './payment.gateway.js';
import { paymentMethods } from './payment.methods.js';

export const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: p.uuid().primary(),
    orderGroupId: p.uuid(),
    provider: p.string(),
    method: p.enum(paymentMethods),
    status: p.enum(['PENDING', 'PAID', 'FAILED', 'EXPIRED', 'REFUNDED']),
    amount: p.bigint(),
    currency: p.string(),
    idempotencyKey: p.string(),
    returnUrl: p.string(),
    intent: p.json<PaymentIntent>(),
    providerSessionId: p.string().nullable(),
    providerPaymentId: p.string().nullable(),
    redirectUrl: p.string().nullable(),
    expiresAt: p.datetime(),
    sessionClaimedUntil: p.datetime().nullable(),
    checkedAt: p.datetime().nullable(),
    paidAt: p.datetime().nullable(),
    capturedAmount: p.bigint().nullable(),
    parkedReason: p.string().nullable(),
    parkedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type Payment = InferEntity<typeof PaymentSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    payment: InferKyselyTable<typeof PaymentSchema>;
  }
}
