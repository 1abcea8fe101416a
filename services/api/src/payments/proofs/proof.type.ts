import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { toPublicId } from '../../platform/ids.js';
import { proofStatuses, type ProofStatus } from './payment-proof.entity.js';
import type { ProofRow } from './proof.queries.js';

export const ProofStatusEnum = Object.fromEntries(proofStatuses.map((status) => [status, status]));

registerEnumType(ProofStatusEnum, {
  name: 'PaymentProofStatus',
  description: 'What has become of a proof of payment.',
  valuesConfig: {
    SUBMITTED: { description: 'The office has yet to look at it.' },
    ACCEPTED: { description: 'The office has found the money.' },
    REJECTED: { description: 'The office could not accept it; there is a reason.' },
  },
});

@ObjectType('PaymentProof', {
  description:
    'A picture that a shopper sent to show a payment. The picture is at `GET /payment-proofs/<id>`, for whoever sends the order group’s number and secret (`X-Order-Number`, `X-Order-Secret`), and for the office.',
})
export class PaymentProofType {
  @Field(() => ID)
  id: string;

  @Field(() => ProofStatusEnum)
  status: ProofStatus;

  @Field(() => String, { nullable: true, description: 'The shopper’s words to it.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not accepted, in the office’s words.' })
  rejectReason: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the office said yes or no.' })
  decidedAt: Date | null;
}

export const toProof = (row: ProofRow): PaymentProofType => ({
  id: toPublicId('paymentProof', row.id),
  status: row.status,
  note: row.note,
  rejectReason: row.reject_reason,
  createdAt: row.created_at,
  decidedAt: row.decided_at,
});
