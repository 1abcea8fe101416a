import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  ConnectionType,
  DecimalScalar,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { PaymentMethod } from './payment.methods.js';
import type { PaymentRow } from './payment.queries.js';
import { PaymentMethodKindEnum, PaymentStatusEnum } from './payment.type.js';
import type { ProofRow } from './proofs/proof.queries.js';
import { PaymentProofType, toProof } from './proofs/proof.type.js';

@ObjectType('PaymentConfirmation', { description: 'That somebody has seen a payment’s money.' })
export class PaymentConfirmationType {
  @Field(() => MoneyType, { description: 'What came in.' })
  amount: MoneyType;

  @Field(() => String, { nullable: true, description: 'Of the bank; null for cash.' })
  reference: string | null;

  @Field(() => String, { description: 'Who said so.' })
  confirmedBy: string;

  @Field(() => Date)
  confirmedAt: Date;
}

@ObjectType('OfficePayment', { description: 'A payment as the operator sees it.' })
export class OfficePaymentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  orderGroupNumber: string;

  @Field(() => PaymentMethodKindEnum)
  method: PaymentMethod;

  @Field(() => PaymentStatusEnum)
  status: PaymentRow['status'];

  @Field(() => MoneyType, { description: 'What was asked for.' })
  amount: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'What came in; null until then.' })
  capturedAmount: MoneyType | null;

  @Field(() => Date, { description: 'Until when it is waited for; the goods are kept as long.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  paidAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it needs an eye on it, such as LATE_PAYMENT; null when it does not.',
  })
  parkedReason: string | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: PaymentRow;
}

export const toOfficePayment = (row: PaymentRow): OfficePaymentType => ({
  id: toPublicId('payment', row.id),
  orderGroupNumber: row.intent.orderGroupNumber,
  method: row.method,
  status: row.status,
  amount: toMoney(row.amount, row.currency),
  capturedAmount: row.captured_amount === null ? null : toMoney(row.captured_amount, row.currency),
  expiresAt: row.expires_at,
  paidAt: row.paid_at,
  parkedReason: row.parked_reason,
  row,
});

@ObjectType('OfficePaymentProof', { description: 'A proof of payment, with the payment it is about.' })
export class OfficePaymentProofType extends PaymentProofType {
  /** Row id of its payment, for field resolvers; not part of the API. */
  readonly paymentId: string;
}

export const toOfficeProof = (row: ProofRow): OfficePaymentProofType => ({
  ...toProof(row),
  paymentId: row.payment_id,
});

export const OfficePaymentProofConnection = ConnectionType(
  'OfficePaymentProofConnection',
  () => OfficePaymentProofType,
);

@InputType('PaymentProofRejectInput')
export class PaymentProofRejectInputType {
  @Field(() => ID)
  proofId: string;

  @Field(() => String, { description: '1 to 300 characters; the shopper reads them.' })
  reason: string;
}

@ObjectType('PaymentProofRejectPayload')
export class PaymentProofRejectPayload {
  @Field(() => OfficePaymentProofType, { nullable: true })
  proof?: OfficePaymentProofType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@InputType('PaymentConfirmInput')
export class PaymentConfirmInputType {
  @Field(() => ID)
  paymentId: string;

  @Field(() => DecimalScalar, { description: 'What really came in, in whole rupiah: "125000.00".' })
  amount: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the bank statement, 1 to 100 characters; one reference confirms one payment. Not needed for cash.',
  })
  reference?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'That another amount than was asked for is no slip: the order is cancelled and the money goes back.',
  })
  acceptDifference: boolean;
}

@ObjectType('OfficePaymentPayload')
export class OfficePaymentPayload {
  @Field(() => OfficePaymentType, { nullable: true })
  payment?: OfficePaymentType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
