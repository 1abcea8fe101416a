import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { sellerScope } from '../../platform/db/index.js';
import { toPayload, type GraphQLContext } from '../../platform/graphql/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { requireMember, requirePermission, roleAllows, SellerAccountType } from '../../sellers/index.js';
import { orderFaults } from '../order.errors.js';
import { findSellerOrder, sellerOfOrder } from '../seller-order.queries.js';
import { SellerOrderType } from '../seller-order.type.js';
import { callOffice } from './commands/call-office.js';
import { markRead } from './commands/mark-read.js';
import { sendMessage } from './commands/send-message.js';
import { messagesOf, unreadIn, unreadThreadsOfSeller } from './message.queries.js';
import {
  MemberMessageSendInputType,
  MemberMessagesMarkReadInputType,
  MemberOfficeCallInputType,
  OrderMessagesPayload,
  OrderMessageThreadConnection,
  OrderMessageType,
  toMessage,
} from './message.type.js';
import { readThreads } from './threads.js';

/**
 * @throws UserFaults ORDER_NOT_FOUND for an unknown order and for another seller's; top-level UNAUTHENTICATED, and FORBIDDEN for a
 * member whose role may not see who buys
 */
async function requireSellerOrder(context: GraphQLContext, publicId: string) {
  const orderId = fromPublicId('order', publicId);
  const sellerId = orderId === null ? null : await sellerOfOrder(context, orderId);
  const membership = await requireMember(context, sellerId ?? '', 'buyers:read');
  const record =
    orderId !== null && membership ? await findSellerOrder(context, membership.sellerId, orderId) : null;
  return record ?? orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
}

const answer = (
  context: GraphQLContext,
  orderId: string,
  work: (found: Awaited<ReturnType<typeof requireSellerOrder>>) => Promise<void>,
) =>
  toPayload(
    context.locale,
    async () => {
      const found = await requireSellerOrder(context, orderId);
      await work(found);
      return messagesOf(context, found.scope, found.order.id);
    },
    (rows) => ({ messages: rows.map(toMessage) }),
  );

@Resolver(() => SellerOrderType)
export class OrderMessageSellerResolver {
  @Mutation(() => OrderMessagesPayload, {
    description:
      'Writes to the shopper about an order. Codes: ORDER_NOT_FOUND, MESSAGE_REQUIRED, MESSAGE_TOO_LONG, TOO_MANY_MESSAGES.',
  })
  orderMessageSend(
    @Arg('input', () => MemberMessageSendInputType) input: MemberMessageSendInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { actor } = context;
    return answer(context, input.orderId, ({ order, scope }) =>
      sendMessage(context, scope, {
        order,
        sender: 'SELLER',
        authorName: actor.kind === 'user' ? actor.name : '',
        body: input.body,
        idempotencyKey: input.idempotencyKey,
      }),
    );
  }

  @Mutation(() => OrderMessagesPayload, {
    description: 'The seller has seen the messages of an order. Code: ORDER_NOT_FOUND.',
  })
  orderMessagesMarkRead(
    @Arg('input', () => MemberMessagesMarkReadInputType) { orderId }: MemberMessagesMarkReadInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, orderId, ({ order, scope }) => markRead(context, scope, order.id, 'SELLER'));
  }

  @Mutation(() => OrderMessagesPayload, {
    description:
      'Asks the office to look at the messages of an order; done again it changes nothing. Codes: ORDER_NOT_FOUND, NO_MESSAGES_YET.',
  })
  orderOfficeCall(
    @Arg('input', () => MemberOfficeCallInputType) { orderId }: MemberOfficeCallInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, orderId, ({ order, scope }) => callOffice(context, scope, order.id, 'SELLER'));
  }

  @FieldResolver(() => [OrderMessageType], {
    nullable: true,
    description:
      'What was written about it, the oldest first; of very many the last 200. Null for a role that may not see who buys.',
  })
  async messages(
    @Root() { record, recipient }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderMessageType[] | null> {
    if (recipient === null) return null;
    return (await messagesOf(context, record.scope, record.order.id)).map(toMessage);
  }

  @FieldResolver(() => Int, { description: 'Messages of others that nobody at the seller has seen yet.' })
  async unreadMessageCount(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<number> {
    const { id } = record.order;
    const unread = await context.db.transaction(record.scope, (tx) => unreadIn(tx, 'SELLER', [id]));
    return unread.get(id) ?? 0;
  }
}

@Resolver(() => SellerAccountType)
export class SellerInboxResolver {
  @FieldResolver(() => OrderMessageThreadConnection, {
    description: 'Orders that were written about, the last one first. Needs buyers:read.',
    nullable: true,
  })
  messageThreads(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    requirePermission(context, membership, 'buyers:read');
    const { sellerId } = membership;
    return readThreads(context, sellerScope(sellerId), { sellerId }, 'SELLER', { first, after });
  }

  @FieldResolver(() => Int, { description: 'Orders with messages that nobody at the seller has seen yet.' })
  async unreadThreadCount(
    @Root() { membership }: SellerAccountType,
    @Ctx() { db }: GraphQLContext,
  ): Promise<number> {
    if (!roleAllows(membership.role, 'buyers:read')) return 0;
    const { sellerId } = membership;
    return db.transaction(sellerScope(sellerId), (tx) => unreadThreadsOfSeller(tx, sellerId));
  }
}
