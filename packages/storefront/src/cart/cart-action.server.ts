import {
  CartCouponsAddDocument,
  CartCouponsRemoveDocument,
  CartCreateDocument,
  CartLinesAddDocument,
  CartLinesRemoveDocument,
  CartLinesUpdateDocument,
  type CartCreateMutation,
} from '@gebyar/schema/shop';
import { shop } from '../api/shop.server';
import type { ActionFunctionArgs } from '../framework';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { readCartId, rememberCart } from '../session/cart-cookie.server';
import { readForm, textField } from '../session/form.server';
import { safePath } from '../session/same-origin-redirect';
import type { CartActionResult, CartFault } from './cart-result';

type Payload = CartCreateMutation['cartCreate'];
interface Outcome {
  fault?: CartFault;
  /** The cart to remember, when it is a new one. */
  newCartId?: string;
}

/** A cart that takes no more lines: the next thing goes into a new one. */
const closedCart = new Set(['CART_NOT_FOUND', 'CART_ALREADY_ORDERED']);

/** The most the API's Int can be asked for; it knows its own, lower limit and says it. */
const hugeQuantity = 999_999_999;

/** The buyer's own text, as far as the form has one; the API knows its length. */
const readPersonalisation = (form: FormData): { personalisation?: string } =>
  form.has('personalisation') ? { personalisation: textField(form, 'personalisation', 400) } : {};

/** A whole number; everything else is refused here, since the API's Int would not even parse it. */
const readQuantity = (form: FormData): number | null => {
  const text = textField(form, 'quantity');
  return /^\d{1,15}$/.test(text) ? Math.min(Number(text), hugeQuantity) : null;
};

function faultOf({ userErrors: [error] }: Payload): CartFault | undefined {
  if (!error) return undefined;
  return {
    code: error.code,
    message: error.message,
    availableQuantity: 'availableQuantity' in error ? error.availableQuantity : undefined,
  };
}

const refuse = (code: string, message: string): Outcome => ({ fault: { code, message } });

async function add(args: ActionFunctionArgs, form: FormData): Promise<Outcome> {
  const quantity = readQuantity(form);
  const variantId = textField(form, 'variantId', 100);
  if (quantity === null || quantity < 1) return refuse('INVALID_QUANTITY', m.cart_fault_quantity());
  if (variantId === '') return refuse('VARIANT_NOT_FOUND', m.cart_fault_variant());
  const lines = [{ variantId, quantity, ...readPersonalisation(form) }];
  const cartId = await readCartId(args.request);
  if (cartId !== null) {
    const { cartLinesAdd } = await shop.mutate(args, CartLinesAddDocument, { input: { cartId, lines } });
    const fault = faultOf(cartLinesAdd);
    if (!fault) return {};
    if (!closedCart.has(fault.code)) return { fault };
  }
  const { cartCreate } = await shop.mutate(args, CartCreateDocument, { input: { lines } });
  const fault = faultOf(cartCreate);
  return { ...(fault ? { fault } : {}), ...(cartCreate.cart ? { newCartId: cartCreate.cart.id } : {}) };
}

async function update(args: ActionFunctionArgs, form: FormData): Promise<Outcome> {
  const quantity = readQuantity(form);
  const cartId = await readCartId(args.request);
  if (quantity === null) return refuse('INVALID_QUANTITY', m.cart_fault_quantity());
  if (cartId === null) return refuse('CART_NOT_FOUND', m.cart_fault_line());
  const lines = [{ id: textField(form, 'lineId', 100), quantity, ...readPersonalisation(form) }];
  const { cartLinesUpdate } = await shop.mutate(args, CartLinesUpdateDocument, { input: { cartId, lines } });
  const fault = faultOf(cartLinesUpdate);
  return fault ? { fault } : {};
}

async function remove(args: ActionFunctionArgs, form: FormData): Promise<Outcome> {
  const cartId = await readCartId(args.request);
  if (cartId === null) return {};
  const lineIds = [textField(form, 'lineId', 100)];
  const { cartLinesRemove } = await shop.mutate(args, CartLinesRemoveDocument, {
    input: { cartId, lineIds },
  });
  const fault = faultOf(cartLinesRemove);
  return fault ? { fault } : {};
}

async function addCoupon(args: ActionFunctionArgs, form: FormData): Promise<Outcome> {
  const code = textField(form, 'code', 60);
  const cartId = await readCartId(args.request);
  if (code === '')
    return { fault: { code: 'COUPON_NOT_FOUND', message: m.coupon_fault_empty(), typed: code } };
  if (cartId === null) return refuse('CART_NOT_FOUND', m.cart_fault_line());
  const { cartCouponsAdd } = await shop.mutate(args, CartCouponsAddDocument, {
    input: { cartId, codes: [code] },
  });
  const fault = faultOf(cartCouponsAdd);
  return fault ? { fault: { ...fault, typed: code } } : {};
}

async function removeCoupon(args: ActionFunctionArgs, form: FormData): Promise<Outcome> {
  const cartId = await readCartId(args.request);
  if (cartId === null) return {};
  const codes = [textField(form, 'code', 60)];
  const { cartCouponsRemove } = await shop.mutate(args, CartCouponsRemoveDocument, {
    input: { cartId, codes },
  });
  const fault = faultOf(cartCouponsRemove);
  return fault ? { fault } : {};
}

const intents: Record<string, (args: ActionFunctionArgs, form: FormData) => Promise<Outcome>> = {
  add,
  update,
  remove,
  'coupon-add': addCoupon,
  'coupon-remove': removeCoupon,
};

/**
 * The one place where the site changes a cart. `intent` says how: `add` (variantId, quantity, perhaps
 * personalisation), `update` (lineId, quantity, perhaps personalisation), `remove` (lineId), `coupon-add` or `coupon-remove` (code). With `stay` the answer is data for the page that asked; without, it leads to the cart.
 */
export async function changeCart(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const change = intents[textField(form, 'intent')];
  if (!change) throw new Response('UNKNOWN_INTENT', { status: 400, statusText: 'UNKNOWN_INTENT' });
  const { fault, newCartId } = await change(args, form);
  const headers = new Headers();
  if (newCartId !== undefined) {
    headers.set('Set-Cookie', await rememberCart(newCartId, args.context.config));
  }
  if (fault) {
    const from = form.has('from') ? safePath(form.get('from'), localPath('/')) : null;
    return data<CartActionResult>({ ok: false, fault, from }, { status: 422, headers });
  }
  if (form.get('stay') === '1') return data<CartActionResult>({ ok: true }, { headers });
  throw redirect(localPath('/cart'), { status: 303, headers });
}
