import {
  CartCreateFromOrderGroupDocument,
  OrderConfirmReceivedDocument,
  OrderGroupPageDocument,
  RefundAccountSetDocument,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { isPaymentPage } from '../checkout/payment-page';
import { sortFaults, type ApiFault } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { localPath } from '../i18n/paths';
import { rememberCart } from '../session/cart-cookie.server';
import { readForm, textField } from '../session/form.server';
import { orderPath } from './order-path';

type OrderArgs = ApiArgs & { params: Record<string, string | undefined> };

export type RefundField = 'bank' | 'accountNumber' | 'accountHolder';

const refundFields = {
  bank: 'bank',
  accountNumber: 'accountNumber',
  accountHolder: 'accountHolder',
} as const;

/** What the address names: the number, and the secret that opens it. Lengths no real one has open nothing. */
function readAddress({ request, params }: OrderArgs): { number: string; secret: string } {
  return {
    number: (params['number'] ?? '').slice(0, 40),
    secret: (new URL(request.url).searchParams.get('key') ?? '').slice(0, 200),
  };
}

/** The order group of the page, or nothing with a 404 for a pair that opens none. */
export async function loadOrder(args: OrderArgs) {
  const { number, secret } = readAddress(args);
  const found = secret === '' ? null : await shop.query(args, OrderGroupPageDocument, { number, secret });
  const group = found?.orderGroup ?? null;
  const { publicUrl, paymentPageOrigins } = args.context.config;
  if (group === null) return data({ number, group, payUrl: null, link: '' }, { status: 404 });
  const page = group.payment?.redirectUrl ?? null;
  return data({
    number,
    group,
    payUrl: page !== null && isPaymentPage(page, paymentPageOrigins) ? page : null,
    link: `${publicUrl}${orderPath(group)}`,
  });
}

/** What concerns no field of the page. */
const refused = (faults: readonly ApiFault[]) => sortFaults<RefundField>(faults, {});

/** `received` tells that a parcel is here, `again` puts what was ordered into a new cart. */
export async function changeOrder(args: OrderArgs) {
  const address = readAddress(args);
  const form = await readForm(args.request);
  if (form.get('intent') === 'again') {
    const { cartCreateFromOrderGroup } = await shop.mutate(args, CartCreateFromOrderGroupDocument, {
      input: address,
    });
    const { cart, userErrors } = cartCreateFromOrderGroup;
    if (cart === null) return data({ faults: refused(userErrors), account: null }, { status: 422 });
    return redirect(localPath('/cart'), {
      headers: { 'Set-Cookie': await rememberCart(cart.id, args.context.config) },
    });
  }
  if (form.get('intent') === 'refund-account') {
    const account = {
      bank: textField(form, 'bank', 200),
      accountNumber: textField(form, 'accountNumber', 100),
      accountHolder: textField(form, 'accountHolder', 200),
    };
    const { refundAccountSet } = await shop.mutate(args, RefundAccountSetDocument, {
      input: { ...address, ...account },
    });
    if (refundAccountSet.userErrors.length > 0) {
      const faults = sortFaults<RefundField>(refundAccountSet.userErrors, refundFields);
      return data({ faults, account }, { status: 422 });
    }
    return redirect(orderPath(address), 303);
  }
  const { orderConfirmReceived } = await shop.mutate(args, OrderConfirmReceivedDocument, {
    input: { ...address, orderId: textField(form, 'orderId', 100) },
  });
  const { userErrors } = orderConfirmReceived;
  if (userErrors.length > 0) return data({ faults: refused(userErrors), account: null }, { status: 422 });
  return redirect(orderPath(address), 303);
}
