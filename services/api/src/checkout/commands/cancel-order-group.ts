import { findOrderGroup, orderFaults, readOrderGroup, type OrderGroupRecord } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { checkoutFaults } from '../checkout.errors.js';
import { abandonPayment } from './abandon-payment.js';

/**
 * A shopper calls off what is not paid yet. All of the group, since it is paid at once. The payment is closed at the provider
 * first, so that nobody pays for goods that are free again; what is over already stays as it is.
 *
 * @throws UserFaults ORDER_GROUP_NOT_FOUND, ORDER_GROUP_PAID when the money came first, PAYMENT_STILL_OPEN
 */
export async function cancelOrderGroup(
  context: Context,
  number: string,
  secret: string,
): Promise<OrderGroupRecord> {
  const record = await findOrderGroup(context, number, secret);
  if (!record?.payment) return orderFaults.fail('ORDER_GROUP_NOT_FOUND', { field: ['input', 'number'] });
  const { payment } = record;
  const status =
    payment.status === 'PENDING'
      ? await abandonPayment(context, payment, 'cancelled-by-shopper')
      : payment.status;
  if (status === 'PAID') checkoutFaults.fail('ORDER_GROUP_PAID');
  if (status === 'PENDING') checkoutFaults.fail('PAYMENT_STILL_OPEN');
  return (await readOrderGroup(context, record.group.id)) ?? record;
}
