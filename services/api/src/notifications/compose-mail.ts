import type { CurrencyCode } from '@gebyar/money';
import type { Selectable } from 'kysely';
import { orderPageUrl } from '../checkout/index.js';
import { findShipment, shipmentOfOrder } from '../fulfillment/index.js';
import type { OrderGroupRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { toPublicId } from '../platform/ids.js';
import { defaultLocale, localize, type Locale } from '../platform/locale.js';
import { composeAccountLink, composePasswordChanged } from './compose-account-mail.js';
import { composeMessageMail } from './compose-message-mail.js';
import {
  composeExpiring,
  composeInstructions,
  composeProofReceived,
  composeProofRejected,
  composeRefundAccount,
} from './compose-payment-mail.js';
import {
  composeOrderCalledOff,
  composeOrderCancelled,
  composeRefundSent,
  composeReturnNews,
} from './compose-return-mail.js';
import { composeNewReview, composeReviewInvitation } from './compose-review-mail.js';
import { composePromotionEnded } from './compose-promotion-mail.js';
import { composeLowStock } from './compose-stock-mail.js';
import { groupOfOrder, orderForSeller, requireGroup, sellerNames } from './notification.queries.js';
import type { MailContent } from './templates/mail-content.js';
import { newOrder } from './templates/new-order.js';
import { orderConfirmation } from './templates/order-confirmation.js';
import { orderShipped } from './templates/order-shipped.js';
import { moneyBackOf } from './money-back.js';
import { paymentRefundedMail } from './templates/payment-refunded.js';

type NotificationRow = Selectable<Tables['notification']>;

const pageOf = ({ config }: Context, { group }: OrderGroupRecord): string =>
  orderPageUrl(config.PUBLIC_URL_MARKETPLACE, group.locale, group);

/**
 * Writes a message from what is true when it is sent; null when by then nobody needs it any more. Shoppers are written to
 * in the language they bought in.
 */
export async function composeMail(
  context: Context,
  { kind, subject_id: subjectId, recipient }: NotificationRow,
): Promise<MailContent | null> {
  switch (kind) {
    case 'ORDER_CONFIRMATION':
      return composeConfirmation(context, subjectId);
    case 'NEW_ORDER':
      return composeNewOrder(context, subjectId);
    case 'ORDER_SHIPPED': {
      const last = await shipmentOfOrder(context, subjectId);
      return last && composeSent(context, last.id);
    }
    case 'SHIPMENT_SENT':
      return composeSent(context, subjectId);
    case 'MESSAGE_TO_SHOPPER':
      return composeMessageMail(context, 'SHOPPER', subjectId);
    case 'MESSAGE_TO_SELLER':
      return composeMessageMail(context, 'SELLER', subjectId);
    case 'PAYMENT_REFUNDED':
      return composeRefunded(context, subjectId);
    case 'ORDER_CANCELLED':
      return composeOrderCancelled(context, subjectId);
    case 'ORDER_CALLED_OFF':
      return composeOrderCalledOff(context, subjectId);
    case 'REFUND_SENT':
      return composeRefundSent(context, subjectId);
    case 'RETURN_NEWS':
      return composeReturnNews(context, subjectId, 'SHOPPER');
    case 'RETURN_FOR_SELLER':
      return composeReturnNews(context, subjectId, 'SELLER');
    case 'REVIEW_INVITATION':
      return composeReviewInvitation(context, subjectId);
    case 'NEW_REVIEW':
      return composeNewReview(context, subjectId);
    case 'PROMOTION_ENDED':
      return composePromotionEnded(context, subjectId);
    case 'LOW_STOCK':
      return composeLowStock(context, subjectId);
    case 'PASSWORD_RESET':
    case 'EMAIL_VERIFICATION':
      return composeAccountLink(context, kind, subjectId);
    case 'PAYMENT_INSTRUCTIONS':
      return composeInstructions(context, subjectId);
    case 'PAYMENT_EXPIRING':
      return composeExpiring(context, subjectId);
    case 'PAYMENT_PROOF_RECEIVED':
      return composeProofReceived(context, subjectId);
    case 'PAYMENT_PROOF_REJECTED':
      return composeProofRejected(context, subjectId);
    case 'REFUND_ACCOUNT_WANTED':
      return composeRefundAccount(context, subjectId);
    case 'PASSWORD_CHANGED':
      return composePasswordChanged(context, recipient);
  }
}

const shared = ({ deployment }: Context) => ({
  shop: deployment.name,
  currency: deployment.currency as CurrencyCode,
});

async function composeConfirmation(context: Context, orderGroupId: string): Promise<MailContent> {
  const record = await requireGroup(context, orderGroupId);
  const sellers = await sellerNames(context, record);
  return orderConfirmation({ ...shared(context), record, sellers, url: pageOf(context, record) });
}

async function composeNewOrder(context: Context, orderId: string): Promise<MailContent> {
  const record = await orderForSeller(context, orderId);
  const seller = toPublicId('seller', record.order.seller_id);
  const order = toPublicId('order', record.order.id);
  const url = `${context.config.PUBLIC_URL_MARKETPLACE}/sell/${seller}/orders/${order}`;
  return newOrder({ ...shared(context), record, locale: defaultLocale, url });
}

async function composeSent(context: Context, shipmentId: string): Promise<MailContent> {
  const found = await findShipment(context, shipmentId);
  if (!found?.shipment.courier) throw new Error(`shipment ${shipmentId} is not on its way`);
  const { shipment, lines } = found;
  const record = await groupOfOrder(context, shipment.order_id);
  const whole = record.orders.find(({ order }) => order.id === shipment.order_id);
  if (!whole) throw new Error(`order ${shipment.order_id} is not there`);
  const bought = whole.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const inside = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return orderShipped({
    ...shared(context),
    order: whole.order,
    seller: (await sellerNames(context, record)).get(whole.order.seller_id) ?? '',
    courier: found.shipment.courier,
    trackingNumber: shipment.tracking_number,
    trackingUrl: found.trackingUrl,
    part: inside === bought ? null : partOf(whole, lines, record.group.locale),
    locale: record.group.locale,
    url: pageOf(context, record),
  });
}

/** What is in a parcel that does not hold everything. */
const partOf = (
  { lines: rows }: OrderGroupRecord['orders'][number],
  lines: readonly { orderLineId: string; quantity: number }[],
  locale: Locale,
): string[] =>
  rows.flatMap((row) => {
    const quantity = lines.find(({ orderLineId }) => orderLineId === row.id)?.quantity ?? 0;
    const name = [localize(row.title, locale), localize(row.variant_title, locale)]
      .filter(Boolean)
      .join(' · ');
    return quantity > 0 ? [`${String(quantity)} × ${name}`] : [];
  });

async function composeRefunded(context: Context, orderGroupId: string): Promise<MailContent> {
  const record = await requireGroup(context, orderGroupId);
  const amount = record.payment?.captured_amount ?? record.group.total;
  const back = await moneyBackOf(context, record.payment);
  return paymentRefundedMail({ ...shared(context), record, amount, back, url: pageOf(context, record) });
}
