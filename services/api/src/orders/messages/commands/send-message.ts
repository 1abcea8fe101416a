import { sql } from 'kysely';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { actorId } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Scope } from '../../../platform/db/index.js';
import { newId } from '../../../platform/ids.js';
import type { OrderRow } from '../../order.records.js';
import type { MessageSide } from '../message.entity.js';
import { messageFaults } from '../message.errors.js';
import { orderMessageSent } from '../message.events.js';
import { readMarks } from '../message.queries.js';

export const longestMessage = 2_000;

/** So many in ten minutes, for each order and side. */
const perSide = new RateLimiterMemory({ keyPrefix: 'order-messages', points: 20, duration: 600 });

export interface SendMessageInput {
  order: Pick<OrderRow, 'id' | 'seller_id' | 'order_group_id'>;
  sender: MessageSide;
  authorName: string;
  body: string;
  /** The same key is one message, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

/** Plain text: one kind of line end, nothing that controls a screen, no more than one empty line after another. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Writes a message about an order, in the writer's scope; that they may, the caller has made sure of. Who writes has read
 * everything before.
 *
 * @throws UserFaults MESSAGE_REQUIRED, MESSAGE_TOO_LONG, TOO_MANY_MESSAGES
 */
export async function sendMessage(context: Context, scope: Scope, input: SendMessageInput): Promise<void> {
  const { order, sender, authorName } = input;
  const body = cleanText(input.body.slice(0, 4 * longestMessage));
  if (body === '') messageFaults.fail('MESSAGE_REQUIRED', { field: ['input', 'body'] });
  if (body.length > longestMessage) {
    messageFaults.fail('MESSAGE_TOO_LONG', { field: ['input', 'body'], params: { max: longestMessage } });
  }
  await perSide.consume(`${order.id} ${sender}`).catch(() => messageFaults.fail('TOO_MANY_MESSAGES'));
  const [id, at] = [newId(), context.clock()];
  await context.db.transaction(scope, async (tx) => {
    const made = await tx.sql
      .insertInto('order_message')
      .values({
        id,
        order_id: order.id,
        seller_id: order.seller_id,
        sender,
        actor_id: actorId(context.actor),
        author_name: authorName.slice(0, 120),
        body,
        idempotency_key: input.idempotencyKey?.slice(0, 200) || null,
        at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['order_id', 'sender', 'idempotency_key'])
          .where('idempotency_key', 'is not', null)
          .doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    if (!made) return;
    await tx.sql
      .insertInto('order_thread')
      .values({
        order_id: order.id,
        seller_id: order.seller_id,
        last_message_id: id,
        last_message_at: at,
        [readMarks[sender]]: id,
      })
      .onConflict((conflict) =>
        conflict.column('order_id').doUpdateSet({
          // Of two that write at once, the later message stays the last.
          last_message_id: sql`greatest(order_thread.last_message_id, ${id}::uuid)`,
          last_message_at: sql`greatest(order_thread.last_message_at, ${at}::timestamptz)`,
          [readMarks[sender]]: id,
        }),
      )
      .execute();
    await tx.emit(
      orderMessageSent({
        orderId: order.id,
        orderGroupId: order.order_group_id,
        sellerId: order.seller_id,
        messageId: id,
        sender,
      }),
    );
  });
}
