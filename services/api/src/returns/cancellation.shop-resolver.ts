import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { mayMove, orderFaults, OrderType, toOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import {
  OrderCancellationType,
  OrderCancelInputType,
  OrderCancelPayload,
  toCancellation,
} from './cancellation.type.js';
import { cancelOrder } from './commands/cancel-order.js';
import { cancellationLoader, refundsLoader } from './order.loaders.js';
import { findOwnOrder } from './own-order.js';
import { RefundType, toRefund } from './refund.type.js';

@Resolver(() => OrderType)
export class OrderCancelShopResolver {
  @Mutation(() => OrderCancelPayload, {
    description:
      'A shopper calls off an order that is paid and not yet packed: its goods are free again and its money is on its way back; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, CANCEL_REASON_NOT_ALLOWED, NOTE_TOO_LONG.',
  })
  orderCancel(
    @Arg('input', () => OrderCancelInputType) input: OrderCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { reason, note = null } = input;
    return toPayload(
      context.locale,
      async () => {
        const own = await findOwnOrder(context, input);
        if (!own) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
        await cancelOrder(context, { orderId: own.order.id, by: 'SHOPPER', reason, note });
        return (await findOwnOrder(context, input)) ?? own;
      },
      (own) => ({ order: toOrder(context, own) }),
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the shopper can call it off with orderCancel now.' })
  cancellable(@Root() { record }: OrderType): boolean {
    const { status } = record.order;
    return status !== 'PENDING_PAYMENT' && mayMove(status, 'CANCELLED', 'cancelled-by-shopper');
  }

  @FieldResolver(() => OrderCancellationType, {
    nullable: true,
    description: 'Null when nobody called it off; an order is also cancelled when no money comes for it.',
  })
  async cancellation(
    @Root() { record }: OrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderCancellationType | null> {
    return toCancellation(await context.loader(cancellationLoader).load(record), record);
  }

  @FieldResolver(() => [RefundType], { description: 'What was given back for it, the oldest first.' })
  async refunds(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<RefundType[]> {
    return (await context.loader(refundsLoader).load(record)).map((refund) => toRefund(context, refund));
  }
}
