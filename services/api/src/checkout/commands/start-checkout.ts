import {
  findPayment,
  openClaimedSession,
  openPaymentSession,
  type PaymentMethod,
  type PaymentRow,
} from '../../payments/index.js';
import { readOrderGroup, type OrderGroupRecord, type PlacedOrderGroup } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { fromPublicId } from '../../platform/ids.js';
import { checkoutFaults } from '../checkout.errors.js';
import { isAllowedReturnUrl } from '../return-url.js';
import { closePayment } from './close-payment.js';
import { placeOrder } from './place-order.js';

export interface StartCheckoutInput {
  /** Public id. */
  cartId: string;
  /** The client's, 1 to 200 characters. A cart becomes one order whatever the key; it is kept for the record. */
  idempotencyKey: string;
  paymentMethod: PaymentMethod;
  returnUrl: string | null;
}

const maxKeyLength = 200;

/** What a checkout led to: enough to go on to the payment. */
export interface StartedCheckout {
  number: string;
  secret: string;
  payment: PaymentRow | null;
  /** Everything of the group, read when somebody asks for it. */
  record: () => Promise<OrderGroupRecord>;
}

/**
 * Makes a cart an order group and opens its payment. Called again, once or a hundred times at once, it gives the same group
 * and the same payment page. When the provider is slow or down the group stands all the same, without a page to pay on yet:
 * the worker opens it, and the shopper finds it on the order.
 *
 * @throws UserFaults CART_NOT_FOUND, INVALID_IDEMPOTENCY_KEY, INVALID_RETURN_URL, TOTAL_TOO_SMALL, TOTAL_TOO_LARGE,
 * PAYMENT_METHOD_NOT_OFFERED, PICK_UP_ONLY, ONE_SELLER_ONLY, INSUFFICIENT_STOCK and the cart's other blocking problems
 */
export async function startCheckout(context: Context, input: StartCheckoutInput): Promise<StartedCheckout> {
  const { idempotencyKey, paymentMethod: method, returnUrl } = input;
  const cartId = fromPublicId('cart', input.cartId);
  if (cartId === null) return checkoutFaults.fail('CART_NOT_FOUND', { field: ['input', 'cartId'] });
  if (idempotencyKey.length < 1 || idempotencyKey.length > maxKeyLength) {
    checkoutFaults.fail('INVALID_IDEMPOTENCY_KEY', {
      field: ['input', 'idempotencyKey'],
      params: { max: maxKeyLength },
    });
  }
  if (returnUrl !== null && !isAllowedReturnUrl(returnUrl, context.config)) {
    checkoutFaults.fail('INVALID_RETURN_URL', { field: ['input', 'returnUrl'] });
  }
  const placed = await placeOrder(context, { cartId, idempotencyKey, method, returnUrl });
  return placed.payment
    ? openPage(context, placed.group, placed.payment)
    : giveAgain(context, placed.orderGroupId);
}

async function openPage(
  context: Context,
  { number, secret }: PlacedOrderGroup,
  written: PaymentRow,
): Promise<StartedCheckout> {
  const { outcome, payment } = await openClaimedSession(context, written);
  if (outcome === 'refused') await closePayment(context, payment.id, 'FAILED');
  const now = outcome === 'ready' ? payment : await findPayment(context.db.platform, payment.id);
  return {
    number,
    secret,
    payment: now ?? payment,
    record: () => readRecord(context, payment.order_group_id),
  };
}

/** The cart has become a group before; its page may still be missing, when whoever opens it is slow or gone. */
async function giveAgain(context: Context, orderGroupId: string): Promise<StartedCheckout> {
  let record = await readRecord(context, orderGroupId);
  if (isWithoutPage(record)) {
    const outcome = await openPaymentSession(context, record.payment.id);
    if (outcome === 'refused') await closePayment(context, record.payment.id, 'FAILED');
    record = await readRecord(context, orderGroupId);
  }
  const { number, secret } = record.group;
  return { number, secret, payment: record.payment, record: () => Promise.resolve(record) };
}

type Payable = OrderGroupRecord & { payment: NonNullable<OrderGroupRecord['payment']> };

const isWithoutPage = (record: OrderGroupRecord): record is Payable =>
  record.payment?.status === 'PENDING' &&
  record.payment.provider_session_id === null &&
  record.payment.expires_at > new Date();

async function readRecord(context: Context, orderGroupId: string): Promise<OrderGroupRecord> {
  const record = await readOrderGroup(context, orderGroupId);
  if (!record) throw new Error(`order group ${orderGroupId} is not there`);
  return record;
}
