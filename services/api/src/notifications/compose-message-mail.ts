import { orderPageUrl } from '../checkout/index.js';
import { unreadIn } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { defaultLocale } from '../platform/locale.js';
import { groupOfOrder, sellerNames } from './notification.queries.js';
import type { MailContent } from './templates/mail-content.js';
import { newMessage } from './templates/new-message.js';

/** Null when the side has read it meanwhile. */
export async function composeMessageMail(
  context: Context,
  side: 'SHOPPER' | 'SELLER',
  messageId: string,
): Promise<MailContent | null> {
  const { config, db, deployment } = context;
  const message = await db.platform
    .selectFrom('order_message')
    .selectAll()
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow();
  const unread = await unreadIn({ sql: db.platform }, side, [message.order_id]);
  if (!unread.get(message.order_id)) return null;
  const record = await groupOfOrder(context, message.order_id);
  const order = record.orders.find((one) => one.order.id === message.order_id)?.order;
  if (!order) throw new Error(`order ${message.order_id} is not there`);
  const names = await sellerNames(context, record);
  const id = toPublicId('order', order.id);
  const locale = side === 'SELLER' ? defaultLocale : record.group.locale;
  const author =
    message.sender === 'SELLER' ? (names.get(order.seller_id) ?? message.author_name) : message.author_name;
  const url =
    side === 'SELLER'
      ? `${config.PUBLIC_URL_MARKETPLACE}/sell/${toPublicId('seller', order.seller_id)}/orders/${id}/messages`
      : orderPageUrl(config.PUBLIC_URL_MARKETPLACE, locale, record.group);
  return newMessage({ number: order.number, author, body: message.body, locale, shop: deployment.name, url });
}
