import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../../identity/index.js';
import { platformScope } from '../../platform/db/index.js';
import { toPayload, type GraphQLContext } from '../../platform/graphql/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { OfficeOrderType } from '../office-order.type.js';
import { orderFaults } from '../order.errors.js';
import { markRead } from './commands/mark-read.js';
import { sendMessage } from './commands/send-message.js';
import { messageFaults } from './message.errors.js';
import { messagesOf, threadOf } from './message.queries.js';
import {
  MemberMessageSendInputType,
  MemberMessagesMarkReadInputType,
  OrderMessagesPayload,
  OrderMessageThreadConnection,
  OrderMessageThreadType,
  OrderMessageType,
  toMessage,
} from './message.type.js';
import { readThreads } from './threads.js';

/** @throws UserFaults ORDER_NOT_FOUND, OFFICE_NOT_CALLED: what was not brought to the office is not its to read */
async function requireCalled(context: GraphQLContext, publicId: string) {
  requireStaff(context);
  const orderId = fromPublicId('order', publicId);
  const order =
    orderId === null
      ? undefined
      : await context.db.platform
          .selectFrom('order')
          .select(['id', 'seller_id', 'order_group_id'])
          .where('id', '=', orderId)
          .executeTakeFirst();
  if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  const thread = await threadOf(context, order.id);
  if (!thread?.office_called_at) messageFaults.fail('OFFICE_NOT_CALLED', { field: ['input', 'orderId'] });
  return order;
}

const answer = (
  context: GraphQLContext,
  orderId: string,
  work: (order: Awaited<ReturnType<typeof requireCalled>>) => Promise<void>,
) =>
  toPayload(
    context.locale,
    async () => {
      const order = await requireCalled(context, orderId);
      await work(order);
      return messagesOf(context, platformScope, order.id);
    },
    (rows) => ({ messages: rows.map(toMessage) }),
  );

@Resolver(() => OrderMessageThreadType)
export class OrderMessageOfficeResolver {
  @Query(() => OrderMessageThreadConnection, {
    description: 'Orders whose messages the office was called in to, the last written to first.',
  })
  orderMessageThreads(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return readThreads(context, platformScope, 'called', 'OFFICE', { first, after });
  }

  @Mutation(() => OrderMessagesPayload, {
    description:
      'The office writes to both sides about an order it was called in to. Codes: ORDER_NOT_FOUND, OFFICE_NOT_CALLED, MESSAGE_REQUIRED, MESSAGE_TOO_LONG, TOO_MANY_MESSAGES.',
  })
  orderMessageSend(
    @Arg('input', () => MemberMessageSendInputType) input: MemberMessageSendInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { actor, deployment } = context;
    return answer(context, input.orderId, (order) =>
      sendMessage(context, platformScope, {
        order,
        sender: 'OFFICE',
        authorName: actor.kind === 'user' ? `${actor.name} (${deployment.name})` : deployment.name,
        body: input.body,
        idempotencyKey: input.idempotencyKey,
      }),
    );
  }

  @Mutation(() => OrderMessagesPayload, {
    description: 'The office has seen the messages of an order. Codes: ORDER_NOT_FOUND, OFFICE_NOT_CALLED.',
  })
  orderMessagesMarkRead(
    @Arg('input', () => MemberMessagesMarkReadInputType) { orderId }: MemberMessagesMarkReadInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, orderId, (order) => markRead(context, platformScope, order.id, 'OFFICE'));
  }

  @FieldResolver(() => [OrderMessageType], { description: 'The oldest first; of very many the last 200.' })
  async messages(
    @Root() { row }: OrderMessageThreadType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderMessageType[]> {
    return (await messagesOf(context, platformScope, row.order_id)).map(toMessage);
  }
}

@Resolver(() => OfficeOrderType)
export class OrderMessagesOfOfficeOrderResolver {
  @FieldResolver(() => [OrderMessageType], {
    nullable: true,
    description:
      'What shopper and seller wrote, the oldest first; null as long as nobody has called the office in.',
  })
  async messages(
    @Root() { record: { order } }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderMessageType[] | null> {
    const thread = await threadOf(context, order.id);
    if (!thread?.office_called_at) return null;
    return (await messagesOf(context, platformScope, order.id)).map(toMessage);
  }
}
