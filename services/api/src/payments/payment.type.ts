import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import type { Context } from '../platform/context.js';
import type { PaymentMethod } from './payment.methods.js';
import type { PaymentRow } from './payment.queries.js';
import { isProofExpected } from './proofs/proof.time.js';

export enum PaymentStatusEnum {
  PENDING = 'PENDING',
  PAID = 'PAID',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
  REFUNDED = 'REFUNDED',
}

registerEnumType(PaymentStatusEnum, {
  name: 'PaymentStatus',
  description: 'Where the money is. It moves forward only: what is PAID never becomes PENDING again.',
  valuesConfig: {
    PENDING: { description: 'Waiting for the shopper.' },
    PAID: { description: 'The money is here.' },
    FAILED: { description: 'The provider would not take this payment; nothing was paid.' },
    EXPIRED: { description: 'The time to pay is over; nothing was paid.' },
    REFUNDED: { description: 'All of the money went back.' },
  },
});

export enum PaymentMethodKindEnum {
  CARD = 'CARD',
  BANK_TRANSFER = 'BANK_TRANSFER',
  QRIS = 'QRIS',
  CASH_ON_PICKUP = 'CASH_ON_PICKUP',
  NOTHING_TO_PAY = 'NOTHING_TO_PAY',
}

registerEnumType(PaymentMethodKindEnum, {
  name: 'PaymentMethodKind',
  description: 'How the shopper pays.',
  valuesConfig: {
    CARD: { description: 'On the provider’s hosted page.' },
    BANK_TRANSFER: { description: 'By hand to the operator’s account; the office confirms it.' },
    QRIS: { description: 'By scanning the operator’s QR code; the office confirms it.' },
    CASH_ON_PICKUP: { description: 'In cash to the seller, who hands the goods over.' },
    NOTHING_TO_PAY: {
      description: 'Not at all: discounts take everything off, and the order is confirmed at once.',
    },
  },
});

@ObjectType('BankAccount', { description: 'An account of the operator to transfer to.' })
export class BankAccountType {
  @Field(() => String)
  bank: string;

  @Field(() => String, { description: 'Digits only.' })
  number: string;

  @Field(() => String, { description: 'In whose name it is.' })
  holder: string;
}

@ObjectType('PaymentInstructions', {
  description: 'What to do to pay without a hosted page, as it was at checkout.',
})
export class PaymentInstructionsType {
  @Field(() => String, {
    description: 'What to write into the transfer, so that it can be told apart: the order group’s number.',
  })
  reference: string;

  @Field(() => [BankAccountType], {
    description: 'Where to transfer to, one of them; empty for other methods.',
  })
  bankAccounts: BankAccountType[];

  @Field(() => String, {
    nullable: true,
    description:
      'The text of the operator’s static QRIS, to be drawn as a QR code; the amount is typed by the shopper.',
  })
  qrisPayload: string | null;

  @Field(() => String, { nullable: true, description: 'The name that a wallet shows after scanning.' })
  qrisMerchant: string | null;
}

@ObjectType('Payment', { description: 'The one payment of an order group.' })
export class PaymentType {
  @Field(() => PaymentStatusEnum)
  status: PaymentRow['status'];

  @Field(() => PaymentMethodKindEnum)
  method: PaymentMethod;

  @Field(() => MoneyType, { description: 'What is asked for: exactly the total of the order group.' })
  amount: MoneyType;

  @Field(() => String, {
    nullable: true,
    description:
      'The provider’s hosted page. Null once the payment is final, for the moments until the provider has answered, and for methods without one.',
  })
  redirectUrl: string | null;

  @Field(() => PaymentInstructionsType, {
    nullable: true,
    description: 'For methods without a hosted page, while the payment is waited for.',
  })
  instructions: PaymentInstructionsType | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when the payment is taken and the goods are kept; later while a proof is looked at. Null when there is nothing to pay.',
  })
  expiresAt: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether a picture of the payment is taken: also for some time after its end, when the money may have been sent before.',
  })
  proofExpected: boolean;

  @Field(() => Boolean, {
    description: 'Paid, but too late: the goods are gone and the money is on its way back.',
  })
  refundPending: boolean;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: PaymentRow;
}

function toInstructions({ status, intent }: PaymentRow): PaymentInstructionsType | null {
  const { instructions, orderGroupNumber: reference } = intent;
  if (!instructions || status !== 'PENDING') return null;
  const qris = instructions.kind === 'QRIS' ? instructions : null;
  return {
    reference,
    bankAccounts: instructions.kind === 'BANK_TRANSFER' ? instructions.accounts : [],
    qrisPayload: qris?.payload ?? null,
    qrisMerchant: qris?.merchant ?? null,
  };
}

export const toPayment = (context: Context, row: PaymentRow): PaymentType => ({
  status: row.status,
  method: row.method,
  amount: toMoney(row.amount, row.currency),
  redirectUrl: row.status === 'PENDING' && row.expires_at > new Date() ? row.redirect_url : null,
  instructions: toInstructions(row),
  expiresAt: row.method === 'NOTHING_TO_PAY' ? null : row.expires_at,
  proofExpected: isProofExpected(context, row),
  refundPending:
    row.status === 'PAID' && row.parked_reason !== null && row.parked_reason !== 'ORDER_REFUND_FAILED',
  row,
});

@ObjectType('ParkedPayment', {
  description: 'A payment that needs an eye on it: paid, but without goods, and not refunded yet.',
})
export class ParkedPaymentType {
  @Field(() => String)
  orderGroupNumber: string;

  @Field(() => MoneyType, { description: 'What was taken from the shopper.' })
  amount: MoneyType;

  @Field(() => String, {
    description:
      'LATE_PAYMENT (paid when the goods were gone) or AMOUNT_MISMATCH, each with a refund under way; REFUND_FAILED and ORDER_REFUND_FAILED need a person.',
  })
  reason: string;

  @Field(() => Date)
  since: Date;
}

export const toParkedPayment = (row: PaymentRow): ParkedPaymentType => ({
  orderGroupNumber: row.intent.orderGroupNumber,
  amount: toMoney(row.captured_amount ?? row.amount, row.currency),
  reason: row.parked_reason ?? '',
  since: row.parked_at ?? row.created_at,
});
