import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import type { PaymentRow } from './payment.queries.js';

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
}

registerEnumType(PaymentMethodKindEnum, { name: 'PaymentMethodKind', description: 'How the shopper pays.' });

@ObjectType('Payment', { description: 'The one payment of an order group.' })
export class PaymentType {
  @Field(() => PaymentStatusEnum)
  status: PaymentRow['status'];

  @Field(() => String, {
    nullable: true,
    description:
      'The provider’s hosted page. Null once the payment is final, and for the moments until the provider has answered.',
  })
  redirectUrl: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the hosted page takes the payment and the goods are kept.',
  })
  expiresAt: Date | null;

  @Field(() => Boolean, {
    description: 'Paid, but too late: the goods are gone and the money is on its way back.',
  })
  refundPending: boolean;
}

export const toPayment = (row: PaymentRow): PaymentType => ({
  status: row.status,
  redirectUrl: row.status === 'PENDING' && row.expires_at > new Date() ? row.redirect_url : null,
  expiresAt: row.expires_at,
  refundPending:
    row.status === 'PAID' && row.parked_reason !== null && row.parked_reason !== 'ORDER_REFUND_FAILED',
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
