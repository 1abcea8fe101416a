import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  findOrderGroup,
  orderFaults,
  OrderGroupType,
  readOrderGroup,
  toOrderGroup,
} from '../orders/index.js';
import { setRefundAccount } from '../payments/index.js';
import {
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';

@InputType('RefundAccountSetInput')
export class RefundAccountSetInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;

  @Field(() => String, { description: '1 to 80 characters.' })
  bank: string;

  @Field(() => String, { description: '5 to 34 digits; spaces, dots and dashes between them do no harm.' })
  accountNumber: string;

  @Field(() => String, { description: '1 to 120 characters.' })
  accountHolder: string;
}

@ObjectType('RefundAccountSetPayload')
export class RefundAccountSetPayload {
  @Field(() => OrderGroupType, { nullable: true })
  orderGroup?: OrderGroupType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver()
export class RefundAccountShopResolver {
  @Mutation(() => RefundAccountSetPayload, {
    description:
      'Says where money is to go back to that did not come by card. Codes: ORDER_GROUP_NOT_FOUND, PAYMENT_NOT_MANUAL, REFUND_BANK_REQUIRED, REFUND_ACCOUNT_INVALID, REFUND_HOLDER_REQUIRED.',
  })
  refundAccountSet(
    @Arg('input', () => RefundAccountSetInputType)
    { number, secret, ...account }: RefundAccountSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const group = await findOrderGroup(context, number, secret);
        if (!group?.payment) return orderFaults.fail('ORDER_GROUP_NOT_FOUND', { field: ['input', 'number'] });
        await setRefundAccount(context, group.payment, account);
        return readOrderGroup(context, group.group.id);
      },
      (record) => ({ orderGroup: record && toOrderGroup(context, record) }),
    );
  }
}
