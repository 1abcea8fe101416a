import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { platformScope } from '../../platform/db/index.js';
import { toPayload, type GraphQLContext } from '../../platform/graphql/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { orderFaults } from '../order.errors.js';
import { findOrderGroup } from '../order-group.queries.js';
import { OrderType } from '../order.type.js';
import { callOffice } from './commands/call-office.js';
import { markRead } from './commands/mark-read.js';
import { sendMessage } from './commands/send-message.js';
import { messagesOf, unreadIn } from './message.queries.js';
import {
  OrderMessagesPayload,
  OrderMessageType,
  ShopperMessageSendInputType,
  ShopperMessagesMarkReadInputType,
  ShopperOfficeCallInputType,
  toMessage,
} from './message.type.js';

/** @throws UserFaults ORDER_NOT_FOUND for a wrong number, secret or order */
async function requireOwnOrder(
  context: GraphQLContext,
  { number, secret, orderId }: { number: string; secret: string; orderId: string },
) {
  const group = await findOrderGroup(context, number, secret);
  const id = fromPublicId('order', orderId);
  const found = group?.orders.find(({ order }) => order.id === id);
  if (!group || !found) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  return { ...found, buyerName: group.group.buyer_name };
}

const answer = (
  context: GraphQLContext,
  input: ShopperMessagesMarkReadInputType,
  work: (found: Awaited<ReturnType<typeof requireOwnOrder>>) => Promise<void>,
) =>
  toPayload(
    context.locale,
    async () => {
      const found = await requireOwnOrder(context, input);
      await work(found);
      return messagesOf(context, found.scope, found.order.id);
    },
    (rows) => ({ messages: rows.map(toMessage) }),
  );

@Resolver(() => OrderType)
export class OrderMessageShopResolver {
  @Mutation(() => OrderMessagesPayload, {
    description:
      'Writes to the seller about an order. Codes: ORDER_NOT_FOUND, MESSAGE_REQUIRED, MESSAGE_TOO_LONG, TOO_MANY_MESSAGES.',
  })
  orderMessageSend(
    @Arg('input', () => ShopperMessageSendInputType) input: ShopperMessageSendInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, input, ({ order, buyerName }) =>
      sendMessage(context, platformScope, {
        order,
        sender: 'SHOPPER',
        authorName: buyerName,
        body: input.body,
        idempotencyKey: input.idempotencyKey,
      }),
    );
  }

  @Mutation(() => OrderMessagesPayload, {
    description: 'The shopper has seen the messages of an order. Code: ORDER_NOT_FOUND.',
  })
  orderMessagesMarkRead(
    @Arg('input', () => ShopperMessagesMarkReadInputType) input: ShopperMessagesMarkReadInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, input, ({ order }) => markRead(context, platformScope, order.id, 'SHOPPER'));
  }

  @Mutation(() => OrderMessagesPayload, {
    description:
      'Asks the office to look at the messages of an order; done again it changes nothing. Codes: ORDER_NOT_FOUND, NO_MESSAGES_YET.',
  })
  orderOfficeCall(
    @Arg('input', () => ShopperOfficeCallInputType) input: ShopperOfficeCallInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, input, ({ order }) => callOffice(context, platformScope, order.id, 'SHOPPER'));
  }

  @FieldResolver(() => [OrderMessageType], {
    description: 'What was written about it, the oldest first; of very many the last 200.',
  })
  async messages(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<OrderMessageType[]> {
    return (await messagesOf(context, record.scope, record.order.id)).map(toMessage);
  }

  @FieldResolver(() => Int, { description: 'Messages of others that the shopper has not seen yet.' })
  async unreadMessageCount(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<number> {
    const { id } = record.order;
    const unread = await context.db.transaction(record.scope, (tx) => unreadIn(tx, 'SHOPPER', [id]));
    return unread.get(id) ?? 0;
  }
}
