import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MoneyType, toMoney, UserErrorType, type UserErrorValue } from '../../platform/graphql/index.js';
import { toPublicId } from '../../platform/ids.js';
import { PaymentMethodKindEnum } from '../payment.type.js';
import type { PaymentMethod } from '../payment.methods.js';
import type { ManualRefundTask, RefundAccountRow } from './manual-refund.queries.js';

@ObjectType('RefundAccount', { description: 'Where a shopper wants money back that did not come by card.' })
export class RefundAccountType {
  @Field(() => String)
  bank: string;

  @Field(() => String, { description: 'Digits only.' })
  accountNumber: string;

  @Field(() => String, { description: 'In whose name it is.' })
  accountHolder: string;
}

export const toRefundAccount = (row: RefundAccountRow): RefundAccountType => ({
  bank: row.bank,
  accountNumber: row.account_number,
  accountHolder: row.account_holder,
});

@ObjectType('ManualRefund', { description: 'A refund that a person carries out.' })
export class ManualRefundType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  orderGroupNumber: string;

  @Field(() => PaymentMethodKindEnum, { description: 'How the money came in.' })
  method: PaymentMethod;

  @Field(() => MoneyType, { description: 'What is to go back.' })
  amount: MoneyType;

  @Field(() => String, { description: 'Why, as a stable word such as LATE_PAYMENT.' })
  reason: string;

  @Field(() => Date)
  since: Date;

  @Field(() => String, { nullable: true, description: 'SUCCEEDED or FAILED; null while it is to be done.' })
  outcome: string | null;

  /** What is behind it, for field resolvers; not part of the API. */
  readonly task: ManualRefundTask;
}

export const toManualRefund = (found: ManualRefundTask): ManualRefundType => ({
  id: toPublicId('refund', found.refund.id),
  orderGroupNumber: found.payment.intent.orderGroupNumber,
  method: found.payment.method,
  amount: toMoney(found.refund.amount, found.payment.currency),
  reason: found.refund.reason,
  since: found.task.created_at,
  outcome: found.task.outcome,
  task: found,
});

@InputType('ManualRefundMarkDoneInput')
export class ManualRefundMarkDoneInputType {
  @Field(() => ID)
  refundId: string;

  @Field(() => String, { description: 'The bank’s reference, 1 to 300 characters.' })
  note: string;
}

@InputType('ManualRefundMarkFailedInput')
export class ManualRefundMarkFailedInputType {
  @Field(() => ID)
  refundId: string;

  @Field(() => String, { description: 'Why it failed, 1 to 300 characters.' })
  note: string;
}

@ObjectType('ManualRefundPayload')
export class ManualRefundPayload {
  @Field(() => ManualRefundType, { nullable: true })
  refund?: ManualRefundType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
