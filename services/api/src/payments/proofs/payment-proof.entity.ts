import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const proofStatuses = ['SUBMITTED', 'ACCEPTED', 'REJECTED'] as const;
export type ProofStatus = (typeof proofStatuses)[number];

/** A picture that a shopper shows to say that they have paid. */
export const PaymentProofSchema = defineEntity({
  name: 'PaymentProof',
  tableName: 'payment_proof',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    orderGroupId: p.uuid(),
    /** Its name in the store of files; no public address leads there. */
    file: p.string(),
    /** Of the upload as it came: the same file twice is one proof. */
    sourceHash: p.string(),
    note: p.string().nullable(),
    status: p.enum(proofStatuses).default('SUBMITTED'),
    rejectReason: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.uuid().nullable(),
  },
});

export type PaymentProof = InferEntity<typeof PaymentProofSchema>;

declare module '../../platform/db/tables.js' {
  interface Tables {
    payment_proof: InferKyselyTable<typeof PaymentProofSchema>;
  }
}
