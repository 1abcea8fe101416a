import { formatMoney, sumOf, type CurrencyCode } from '@gebyar/money';
import { orderPageUrl } from '../checkout/index.js';
import { findRefundWithLines, refundsOfOrders } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { defaultLocale } from '../platform/locale.js';
import { findCancellation, findReturn } from '../returns/index.js';
import { groupOfOrder, orderForSeller } from './notification.queries.js';
import { moneyBackOf } from './money-back.js';
import type { MailContent } from './templates/mail-content.js';
import {
  orderCalledOffMail,
  orderCancelledMail,
  refundSentMail,
  returnNewsMail,
} from './templates/return-letters.js';

/** What a letter to the shopper about one order needs. */
async function forShopper(context: Context, orderId: string) {
  const { group, orders, payment } = await groupOfOrder(context, orderId);
  const order = orders.find((one) => one.order.id === orderId)?.order;
  if (!order) throw new Error(`order ${orderId} is not there`);
  const { locale } = group;
  const url = orderPageUrl(context.config.PUBLIC_URL_MARKETPLACE, locale, group);
  const back = await moneyBackOf(context, payment);
  return { order, locale, url, group, back, shop: context.deployment.name };
}

const sellerPage = ({ config }: Context, sellerId: string, page: string): string =>
  `${config.PUBLIC_URL_MARKETPLACE}/sell/${toPublicId('seller', sellerId)}/${page}`;

export async function composeOrderCancelled(context: Context, orderId: string): Promise<MailContent | null> {
  const row = await findCancellation(context, orderId);
  if (!row) return null;
  const { order, locale, url, back, shop } = await forShopper(context, orderId);
  const amount = await cancelledAmount(context, orderId);
  return orderCancelledMail({
    number: order.number,
    by: row.by_whom,
    reason: row.reason,
    note: row.note,
    amount: amount > 0n ? formatMoney(amount, context.deployment.currency as CurrencyCode) : null,
    back,
    locale,
    url,
    shop,
  });
}

/** What goes back because the order was called off; the rest of it was given back before, or taken back by the bank. */
async function cancelledAmount({ db }: Context, orderId: string): Promise<bigint> {
  const refunds = (await refundsOfOrders(db.platform, [orderId])).get(orderId) ?? [];
  return sumOf(
    refunds
      .filter(({ refund }) => refund.reason === 'ORDER_CANCELLED' && refund.retry_of === null)
      .map(({ refund }) => refund.amount),
  );
}

export async function composeOrderCalledOff(context: Context, orderId: string): Promise<MailContent | null> {
  const row = await findCancellation(context, orderId);
  if (!row) return null;
  const { order } = await orderForSeller(context, orderId);
  return orderCalledOffMail({
    number: order.number,
    by: row.by_whom,
    reason: row.reason,
    note: row.note,
    locale: defaultLocale,
    url: sellerPage(context, order.seller_id, `orders/${toPublicId('order', orderId)}`),
    shop: context.deployment.name,
  });
}

export async function composeRefundSent(context: Context, refundId: string): Promise<MailContent | null> {
  const found = await findRefundWithLines(context.db.platform, refundId);
  const [line] = found?.lines ?? [];
  if (!found || !line || found.refund.status === 'FAILED') return null;
  const { order, locale, url, back, shop } = await forShopper(context, line.order_id);
  const amount = formatMoney(found.refund.amount, context.deployment.currency as CurrencyCode);
  return refundSentMail({ amount, back, note: found.refund.note, number: order.number, locale, url, shop });
}

/** A step of a return, by its row id. */
export async function composeReturnNews(
  context: Context,
  transitionId: string,
  to: 'SHOPPER' | 'SELLER',
): Promise<MailContent | null> {
  const move = await context.db.platform
    .selectFrom('return_transition')
    .selectAll()
    .where('id', '=', transitionId)
    .executeTakeFirst();
  const record = move && (await findReturn(context, move.return_id));
  if (!move || !record) return null;
  const returnId = toPublicId('return', record.row.id);
  const about = { to, status: move.to_status, note: move.note, number: record.row.number };
  if (to === 'SELLER') {
    const url = sellerPage(context, record.row.seller_id, `returns/${returnId}`);
    return returnNewsMail({ ...about, locale: defaultLocale, url, shop: context.deployment.name });
  }
  const { group, locale, shop } = await forShopper(context, record.row.order_id);
  const prefix = locale === 'en' ? '/en' : '';
  const path = `${prefix}/orders/${encodeURIComponent(group.number)}/returns/${returnId}`;
  const url = `${context.config.PUBLIC_URL_MARKETPLACE}${path}?key=${encodeURIComponent(group.secret)}`;
  return returnNewsMail({ ...about, locale, url, shop });
}
