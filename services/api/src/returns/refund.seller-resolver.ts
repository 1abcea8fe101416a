import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  findSellerOrder,
  mayMove,
  SellerOrderPayload,
  SellerOrderType,
  toSellerOrder,
} from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { roleAllows } from '../sellers/index.js';
import { OrderCancellationType, toCancellation } from './cancellation.type.js';
import { cancelOrder } from './commands/cancel-order.js';
import { createRefund } from './commands/create-refund.js';
import { cancellationLoader, refundsLoader } from './order.loaders.js';
import { RefundCreateInputType, SellerOrderCancelInputType, toRefundLines } from './refund.inputs.js';
import { RefundablePartType, RefundType, toRefund, toRefundable } from './refund.type.js';
import { requireRefundableOrder, type RefundableOrder } from './return.policy.js';

/** The order as it is after the step. */
const answer = (context: GraphQLContext, step: () => Promise<RefundableOrder>) =>
  toPayload(
    context.locale,
    async () => {
      const { orderId, membership } = await step();
      const record = await findSellerOrder(context, membership.sellerId, orderId);
      return record && toSellerOrder(context, record, roleAllows(membership.role, 'buyers:read'));
    },
    (order) => ({ order }),
  );

@Resolver(() => SellerOrderType)
export class RefundSellerResolver {
  @Mutation(() => SellerOrderPayload, {
    description:
      'Calls off an order that is paid and not yet sent: its stock is free again and all of its money goes back; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, CANCEL_REASON_NOT_ALLOWED, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  orderCancel(
    @Arg('input', () => SellerOrderCancelInputType) input: SellerOrderCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const own = await requireRefundableOrder(context, input.orderId);
      const { reason, note = null } = input;
      await cancelOrder(context, { orderId: own.orderId, by: 'SELLER', reason, note });
      return own;
    });
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'Gives back a part of what was paid, by line and of the delivery. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, ORDER_CANCEL_INSTEAD, REFUND_EMPTY, REFUND_LINE_NOT_FOUND, REFUND_LINE_TWICE, INVALID_REFUND_AMOUNT, INVALID_REFUND_QUANTITY, REFUND_EXCEEDS_PAID, REFUND_EXCEEDS_QUANTITY, RESTOCK_NOT_POSSIBLE, NOTE_TOO_LONG, INVALID_REQUEST_KEY, REQUEST_KEY_REUSED.',
  })
  refundCreate(
    @Arg('input', () => RefundCreateInputType) input: RefundCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const own = await requireRefundableOrder(context, input.orderId);
      const { lines, note = null, idempotencyKey } = input;
      await createRefund(context, {
        orderId: own.orderId,
        lines: toRefundLines(lines),
        note,
        idempotencyKey,
      });
      return own;
    });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the seller can call it off with orderCancel now.' })
  cancellable(@Root() { record }: SellerOrderType): boolean {
    const { status } = record.order;
    return mayMove(status, 'CANCELLED', 'cancelled-by-seller');
  }

  @FieldResolver(() => OrderCancellationType, { nullable: true, description: 'Who called it off.' })
  async cancellation(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderCancellationType | null> {
    return toCancellation(await context.loader(cancellationLoader).load(record), record);
  }

  @FieldResolver(() => [RefundType], { description: 'What was given back for it, the oldest first.' })
  async refunds(@Root() { record }: SellerOrderType, @Ctx() context: GraphQLContext): Promise<RefundType[]> {
    return (await context.loader(refundsLoader).load(record)).map((refund) => toRefund(context, refund));
  }

  @FieldResolver(() => [RefundablePartType], {
    description: 'What can still be given back: each line, then the delivery.',
  })
  async refundable(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<RefundablePartType[]> {
    return toRefundable(context, record, await context.loader(refundsLoader).load(record));
  }
}
