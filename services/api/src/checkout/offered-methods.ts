import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { CartView } from '../carts/index.js';
import {
  methodSettings,
  paymentGateways,
  whyNotOffered,
  type MethodSettings,
  type OfferFacts,
  type OfferRefusal,
  type PaymentMethod,
} from '../payments/index.js';
import type { Context } from '../platform/context.js';
import { UserFaults, type FaultParams, type UserFault } from '../platform/faults.js';
import { checkoutFaults } from './checkout.errors.js';

const factsOf = ({ total, groups }: Pick<CartView, 'total' | 'groups'>): OfferFacts => ({
  total,
  allPickedUp: groups.every(({ selected }) => selected?.kind === 'PICK_UP'),
  sellers: groups.length,
});

const isDeliveryChosen = ({ groups }: Pick<CartView, 'groups'>): boolean =>
  groups.every(({ selected }) => selected !== null);

function faultOf({ deployment }: Context, refusal: OfferRefusal): UserFault {
  const currency = deployment.currency as CurrencyCode;
  const params: FaultParams =
    'min' in refusal
      ? { min: formatMoney(refusal.min, currency) }
      : 'max' in refusal
        ? { max: formatMoney(refusal.max, currency) }
        : {};
  return checkoutFaults.fault(refusal.code, { params });
}

/** Why a cart can't be paid in this way; null when it can. */
export function faultOfMethod(
  context: Context,
  cart: Pick<CartView, 'total' | 'groups'>,
  method: PaymentMethod,
): UserFault | null {
  const { deployment, ports } = context;
  const settings = methodSettings(deployment, method);
  if (!settings) return checkoutFaults.fault('PAYMENT_METHOD_NOT_OFFERED');
  const limits = ports.get(paymentGateways).for(method).amountLimits(deployment.currency);
  const refusal = whyNotOffered(settings, limits, factsOf(cart));
  // What comes on top for delivery may still make it enough.
  if (refusal?.code === 'TOTAL_TOO_SMALL' && !isDeliveryChosen(cart)) return null;
  return refusal && faultOf(context, refusal);
}

/** Everything is taken off: such a cart is ordered without a payment, whatever method is named. */
export const costsNothing = (cart: Pick<CartView, 'total' | 'groups'>): boolean =>
  cart.total === 0n && cart.groups.length > 0 && isDeliveryChosen(cart);

/**
 * The method as this deployment is set up.
 *
 * @throws UserFaults PAYMENT_METHOD_NOT_OFFERED, PICK_UP_ONLY, ONE_SELLER_ONLY, TOTAL_TOO_SMALL, TOTAL_TOO_LARGE
 */
export function requireOffered(
  context: Context,
  cart: Pick<CartView, 'total' | 'groups'>,
  method: PaymentMethod,
): MethodSettings {
  const settings = methodSettings(context.deployment, method);
  const fault = faultOfMethod(context, cart, method);
  if (fault) throw new UserFaults([fault]);
  return settings ?? checkoutFaults.fail('PAYMENT_METHOD_NOT_OFFERED');
}
