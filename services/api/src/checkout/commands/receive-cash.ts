import { lockOrder, orderFaults, sellerOfOrder } from '../../orders/index.js';
import { paymentsOfOrderGroups, paymentFaults } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { requireMember, type SellerMembership } from '../../sellers/index.js';
import { confirmPayment } from './confirm-payment.js';

export interface CashOrder {
  /** Row id. */
  orderId: string;
  membership: SellerMembership;
}

/** @throws UserFaults ORDER_NOT_FOUND for an unknown order and for another seller's, which are not told apart */
async function requireCashOrder(context: Context, id: string): Promise<CashOrder> {
  const orderId = fromPublicId('order', id);
  const sellerId = orderId === null ? null : await sellerOfOrder(context, orderId);
  const membership = await requireMember(context, sellerId ?? '', 'orders:fulfil');
  if (orderId === null || membership === null)
    return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  return { orderId, membership };
}

/**
 * The shopper is at the counter and has paid the seller: the word that confirms a payment in cash. From then on the order is
 * paid, and goes its way like any other. Said twice, it counts once.
 *
 * @param id public id of the order
 * @param amount what was handed over, as decimal text; exactly what was asked for
 * @throws UserFaults ORDER_NOT_FOUND, CASH_NOT_EXPECTED, INVALID_AMOUNT, AMOUNT_DIFFERS, PAYMENT_ALREADY_CONFIRMED
 */
export async function receiveCash(context: Context, id: string, amount: string): Promise<CashOrder> {
  const order = await requireCashOrder(context, id);
  const row = await context.db.transaction(platformScope, (tx) => lockOrder(tx, order.orderId));
  const groupId = row?.order_group_id ?? '';
  const payment = (await paymentsOfOrderGroups(context.db.platform, [groupId])).get(groupId);
  if (payment?.method !== 'CASH_ON_PICKUP') return paymentFaults.fail('CASH_NOT_EXPECTED');
  await confirmPayment(context, {
    paymentId: payment.id,
    amount,
    reference: null,
    acceptDifference: false,
    source: 'SELLER',
  });
  return order;
}
