import { copyCart, type WrittenCart } from '../../carts/index.js';
import { findOrderGroup, orderFaults } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { checkoutFaults } from '../checkout.errors.js';
import { abandonPayment } from './abandon-payment.js';

/**
 * Puts what an order group held into a new cart, for a shopper whose payment came to nothing or who wants to change
 * something before paying. An open payment is closed first, so that nobody pays for both.
 *
 * @throws UserFaults ORDER_GROUP_NOT_FOUND, ORDER_GROUP_PAID, PAYMENT_STILL_OPEN
 */
export async function reorder(context: Context, number: string, secret: string): Promise<WrittenCart> {
  const record = await findOrderGroup(context, number, secret);
  if (!record?.payment) return orderFaults.fail('ORDER_GROUP_NOT_FOUND', { field: ['input', 'number'] });
  const status =
    record.payment.status === 'PENDING'
      ? await abandonPayment(context, record.payment)
      : record.payment.status;
  if (status === 'PAID') checkoutFaults.fail('ORDER_GROUP_PAID');
  if (status === 'PENDING') checkoutFaults.fail('PAYMENT_STILL_OPEN');
  const cart = await copyCart(context, record.group.cart_id);
  return cart ?? orderFaults.fail('ORDER_GROUP_NOT_FOUND', { field: ['input', 'number'] });
}
