import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { OfficeOrderPayload, OfficeOrderType, orderFaults, toOfficeOrder } from '../orders/index.js';
import { toMoney, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId, toPublicId } from '../platform/ids.js';
import { OfficeSellerType, sellerLoader, toOfficeSeller } from '../sellers/index.js';
import { OrderCancellationType, toCancellation } from './cancellation.type.js';
import { cancelOrder } from './commands/cancel-order.js';
import { createRefund } from './commands/create-refund.js';
import { retryRefund } from './commands/retry-refund.js';
import { failedRefunds, findAnyOrder } from './office-order.queries.js';
import { FailedRefundType, OfficeOrderCancelInputType, RefundRetryPayload } from './office-order.type.js';
import { cancellationLoader, refundsLoader } from './order.loaders.js';
import { RefundCreateInputType, RefundRetryInputType, toRefundLines } from './refund.inputs.js';
import { RefundablePartType, RefundType, toRefund, toRefundable } from './refund.type.js';
import { returnFaults } from './return.errors.js';

/** The order as it is after the step. */
const answer = (context: GraphQLContext, id: string, step: (orderId: string) => Promise<unknown>) =>
  toPayload(
    context.locale,
    async () => {
      const orderId = fromPublicId('order', id);
      if (orderId === null) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
      await step(orderId);
      return findAnyOrder(context, { id: orderId });
    },
    (record) => ({ order: record && toOfficeOrder(context, record) }),
  );

@Resolver(() => OfficeOrderType)
export class RefundOfficeResolver {
  @Query(() => OfficeOrderType, {
    nullable: true,
    description: 'One order by its number, e.g. "GB-7K2M-9QXT-1".',
  })
  async order(
    @Arg('number', () => String) number: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeOrderType | null> {
    requireStaff(context);
    const record = await findAnyOrder(context, { number });
    return record && toOfficeOrder(context, record);
  }

  @Query(() => [FailedRefundType], {
    description: 'Refunds that failed and were not tried again, the oldest first, at most a hundred.',
  })
  async failedRefunds(@Ctx() context: GraphQLContext): Promise<FailedRefundType[]> {
    requireStaff(context);
    return (await failedRefunds(context)).map((row) => ({
      id: toPublicId('refund', row.id),
      orderGroupNumber: row.group_number,
      orderNumber: row.order_number,
      amount: toMoney(row.amount, row.currency),
      reason: row.reason,
      failedAt: row.settled_at ?? row.created_at,
    }));
  }

  @Mutation(() => OfficeOrderPayload, {
    description:
      'Calls off an order that is paid and not yet sent, whoever’s it is; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, CANCEL_REASON_NOT_ALLOWED, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  orderCancel(
    @Arg('input', () => OfficeOrderCancelInputType)
    { orderId: id, reason, note = null }: OfficeOrderCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, id, (orderId) => cancelOrder(context, { orderId, by: 'OFFICE', reason, note }));
  }

  @Mutation(() => OfficeOrderPayload, {
    description:
      'Gives back a part of what was paid for an order. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, ORDER_CANCEL_INSTEAD, REFUND_EMPTY, REFUND_LINE_NOT_FOUND, REFUND_LINE_TWICE, INVALID_REFUND_AMOUNT, INVALID_REFUND_QUANTITY, REFUND_EXCEEDS_PAID, REFUND_EXCEEDS_QUANTITY, RESTOCK_NOT_POSSIBLE, NOTE_TOO_LONG, INVALID_REQUEST_KEY, REQUEST_KEY_REUSED.',
  })
  refundCreate(
    @Arg('input', () => RefundCreateInputType)
    { orderId: id, lines, note = null, idempotencyKey }: RefundCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, id, (orderId) =>
      createRefund(context, { orderId, lines: toRefundLines(lines), note, idempotencyKey }),
    );
  }

  @Mutation(() => RefundRetryPayload, {
    description:
      'Tries a failed refund once more; asked for again, it is the same try. Codes: REFUND_NOT_FOUND, REFUND_NOT_FAILED, PAYMENT_DISPUTED, REFUND_EXCEEDS_PAID.',
  })
  refundRetry(
    @Arg('input', () => RefundRetryInputType) { refundId: id }: RefundRetryInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const retry = () => {
      const refundId = fromPublicId('refund', id);
      return refundId === null
        ? returnFaults.fail('REFUND_NOT_FOUND', { field: ['input', 'refundId'] })
        : retryRefund(context, refundId);
    };
    return toPayload(
      context.locale,
      async () => retry(),
      () => ({ retried: true }),
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can still be called off: paid and not sent.' })
  cancellable(@Root() { status }: OfficeOrderType): boolean {
    return status === 'PAID' || status === 'PACKED';
  }

  @FieldResolver(() => OfficeSellerType, { nullable: true })
  async seller(
    @Root() { record }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeSellerType | null> {
    const seller = await context.loader(sellerLoader).load(record.order.seller_id);
    return seller && toOfficeSeller(context, seller);
  }

  @FieldResolver(() => OrderCancellationType, { nullable: true, description: 'Who called it off.' })
  async cancellation(
    @Root() { record }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderCancellationType | null> {
    return toCancellation(await context.loader(cancellationLoader).load(record), record);
  }

  @FieldResolver(() => [RefundType], { description: 'What was given back for it, the oldest first.' })
  async refunds(@Root() { record }: OfficeOrderType, @Ctx() context: GraphQLContext): Promise<RefundType[]> {
    return (await context.loader(refundsLoader).load(record)).map((refund) => toRefund(context, refund));
  }

  @FieldResolver(() => [RefundablePartType], {
    description: 'What can still be given back: each line, then the delivery.',
  })
  async refundable(
    @Root() { record }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<RefundablePartType[]> {
    return toRefundable(context, record, await context.loader(refundsLoader).load(record));
  }
}
