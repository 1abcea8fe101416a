import { Field, ID, ObjectType } from 'type-graphql';
import { DisputeStatusEnum, type DisputeStatus } from '../payments/index.js';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { OrderDispute } from './order-disputes.loader.js';

@ObjectType('OrderDispute', {
  description:
    'The shopper’s bank asks the money of an order back. Until it has decided, the seller’s part is kept back.',
})
export class OrderDisputeType {
  @Field(() => ID)
  id: string;

  @Field(() => DisputeStatusEnum)
  status: DisputeStatus;

  @Field(() => String, { description: 'The bank’s reason, in the provider’s words, such as "fraudulent".' })
  reason: string;

  @Field(() => MoneyType, { description: 'What is kept back of this order now, for all its disputes.' })
  held: MoneyType;

  @Field(() => Date, { nullable: true, description: 'Until when the office can answer the bank.' })
  dueBy: Date | null;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}

export const toOrderDispute = ({ dispute, held }: OrderDispute): OrderDisputeType => ({
  id: toPublicId('dispute', dispute.id),
  status: dispute.status,
  reason: dispute.reason,
  held: toMoney(held, dispute.currency),
  dueBy: dispute.due_by,
  openedAt: dispute.opened_at,
  closedAt: dispute.closed_at,
});
