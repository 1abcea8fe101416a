import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, toMoney } from '../../platform/graphql/index.js';
import { toPublicId } from '../../platform/ids.js';
import type { DisputeStatus } from '../payment.gateway.js';
import type { DisputeRow } from './dispute.queries.js';
import { disputeStatuses } from './payment-dispute.entity.js';

export const DisputeStatusEnum = Object.fromEntries(disputeStatuses.map((status) => [status, status]));

registerEnumType(DisputeStatusEnum, {
  name: 'PaymentDisputeStatus',
  description: 'Where a dispute stands.',
  valuesConfig: {
    NEEDS_RESPONSE: { description: 'The bank waits for evidence, until dueBy.' },
    UNDER_REVIEW: { description: 'The bank decides.' },
    WON: { description: 'The money is ours again.' },
    LOST: { description: 'The money is gone.' },
  },
});

@ObjectType('PaymentDispute', {
  description:
    'A payment that the shopper’s bank has taken back, or asks about. It is answered at the provider.',
})
export class PaymentDisputeType {
  @Field(() => ID)
  id: string;

  @Field(() => DisputeStatusEnum)
  status: DisputeStatus;

  @Field(() => String, { description: 'The provider’s word, such as "fraudulent".' })
  reason: string;

  @Field(() => MoneyType, { description: 'What is disputed.' })
  amount: MoneyType;

  @Field(() => MoneyType, {
    description:
      'What the provider has taken from us for it and not given back; zero while the bank only asks.',
  })
  withdrawn: MoneyType;

  @Field(() => MoneyType, { description: 'What the provider charges for it so far.' })
  fee: MoneyType;

  @Field(() => String, { description: 'Who took the payment, such as "stripe".' })
  provider: string;

  @Field(() => String, { description: 'What the provider calls it.' })
  providerDisputeId: string;

  @Field(() => Date, { nullable: true, description: 'Until when it can be answered.' })
  dueBy: Date | null;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  /** Row id of its payment, for field resolvers; not part of the API. */
  readonly paymentId: string;
}

export const toDispute = (row: DisputeRow): PaymentDisputeType => ({
  id: toPublicId('dispute', row.id),
  status: row.status,
  reason: row.reason,
  amount: toMoney(row.amount, row.currency),
  withdrawn: toMoney(row.withdrawn - row.reinstated, row.currency),
  fee: toMoney(row.fee, row.currency),
  provider: row.provider,
  providerDisputeId: row.provider_dispute_id,
  dueBy: row.due_by,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  paymentId: row.payment_id,
});
