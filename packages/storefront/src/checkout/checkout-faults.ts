import type { CheckoutField } from './checkout-values';

/** Where on the form a fault of the API belongs. Codes stand for what `checkoutStart` finds missing in the cart. */
export const checkoutFields: Partial<Record<string, CheckoutField>> = {
  'buyer.phone': 'phone',
  'buyer.name': 'name',
  'buyer.email': 'email',
  'address.line': 'line',
  'address.landmark': 'landmark',
  'address.postalCode': 'postalCode',
  'selections.optionId': 'delivery',
  'selections.deliveryGroupId': 'delivery',
  BUYER_MISSING: 'phone',
  ADDRESS_MISSING: 'line',
  DELIVERY_NOT_SELECTED: 'delivery',
  DELIVERY_UNAVAILABLE: 'delivery',
  PAYMENT_METHOD_NOT_OFFERED: 'method',
  PICK_UP_ONLY: 'method',
  ONE_SELLER_ONLY: 'method',
  TOTAL_TOO_SMALL: 'method',
};

/** The same, with the subdistrict at whichever of its two fields the shopper used. */
export const checkoutFieldsFor = (area: 'home' | 'elsewhere'): Partial<Record<string, CheckoutField>> => ({
  ...checkoutFields,
  'address.subdistrictCode': area === 'home' ? 'homeCode' : 'placeQuery',
});

/** Faults that are mended in the cart, not on this page. */
const inCart = new Set([
  'CART_EMPTY',
  'INSUFFICIENT_STOCK',
  'SOLD_OUT',
  'PRODUCT_UNAVAILABLE',
  'SELLER_UNAVAILABLE',
  'TOTAL_TOO_LARGE',
  'COUPON_EXPIRED',
  'COUPON_NOT_STARTED',
  'COUPON_LIMIT_REACHED',
  'COUPON_MINIMUM_NOT_REACHED',
  'COUPON_FIRST_ORDER_ONLY',
  'COUPON_NOT_APPLICABLE',
]);

export const isMendedInCart = ({ code }: { code: string }): boolean => inCart.has(code);
