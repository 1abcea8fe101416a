import { CheckoutPageDocument, HomeCityDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { redirect } from '../framework.server';
import { orderPath } from '../orders/order-path';
import { valuesOfCart } from './checkout-values';

/** Everything the checkout page shows of a cart; null when there is nothing to check out. */
export async function loadCheckout(args: ApiArgs, cartId: string | null) {
  if (cartId === null) return null;
  const [{ cart, me }, { shop: deployment }] = await Promise.all([
    shop.query(args, CheckoutPageDocument, { id: cartId }),
    shop.publicQuery(args, HomeCityDocument, {}),
  ]);
  if (cart?.orderGroup) throw redirect(orderPath(cart.orderGroup));
  if (cart === null || cart.totalQuantity === 0) return null;
  return {
    cart,
    city: deployment.city,
    values: valuesOfCart(cart, me, deployment.city.code),
    signedIn: me !== null,
    key: crypto.randomUUID(),
  };
}

export type CheckoutPageData = NonNullable<Awaited<ReturnType<typeof loadCheckout>>>;
