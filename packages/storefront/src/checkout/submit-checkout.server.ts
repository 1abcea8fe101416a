import {
  CartBuyerUpdateDocument,
  CartDeliverySelectDocument,
  CheckoutStartDocument,
  SubdistrictByCodeDocument,
  SubdistrictSearchDocument,
  type CheckoutStepFragment,
  type PlaceChoiceFragment,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { hasFaults, noFaults, sortFaults, type ApiFault, type FormFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { orderPath } from '../orders/order-path';
import { payPath } from '../paying/pay-path';
import { readCartId } from '../session/cart-cookie.server';
import { readForm, textField } from '../session/form.server';
import { loadCheckout, type CheckoutPageData } from './checkout-page.server';
import { checkoutFieldsFor, isMendedInCart } from './checkout-faults';
import {
  readCheckoutValues,
  subdistrictCode,
  type CheckoutField,
  type CheckoutValues,
} from './checkout-values';
import { chosenOption, selectionsFor } from './delivery-plan';
import { missingFields } from './missing-fields';
import { isPaymentPage } from './payment-page';

/** What the page is told about a form that did not lead on. */
export interface CheckoutAnswer {
  values: CheckoutValues;
  key: string;
  faults: FormFaults<CheckoutField>;
  /** Subdistricts found for `values.placeQuery`; null when nobody searched. */
  places: PlaceChoiceFragment[] | null;
  /** The cart has to be mended first. */
  mendCart: boolean;
  /** The total is not the one the button showed. */
  totalChanged: boolean;
  cartGone: boolean;
  /** The page of the form's own cart, when the browser remembers another one or none. */
  page: CheckoutPageData | null;
}

const placesShown = 10;

export async function findPlaces(args: ApiArgs, query: string): Promise<PlaceChoiceFragment[]> {
  if (query.length < 2) return [];
  const { subdistricts } = await shop.publicQuery(args, SubdistrictSearchDocument, {
    query,
    first: placesShown,
  });
  return subdistricts;
}

/** The name of the chosen place in place of what was typed to find it; a code that names none is no choice. */
async function withPlaceName(args: ApiArgs, values: CheckoutValues): Promise<CheckoutValues> {
  if (values.area === 'home' || values.placeCode === '') return values;
  const { subdistrict } = await shop.publicQuery(args, SubdistrictByCodeDocument, { code: values.placeCode });
  return subdistrict ? { ...values, placeQuery: subdistrict.path } : { ...values, placeCode: '' };
}

/** `pay:155000.00` is the intent to pay that total; anything else wants the delivery prices, or a search. */
function readIntent(form: FormData): { intent: 'address' | 'search' | 'pay'; shownTotal: string } {
  const [intent, shownTotal = ''] = textField(form, 'intent', 60).split(':');
  return { intent: intent === 'pay' || intent === 'search' ? intent : 'address', shownTotal };
}

class Refusal extends Error {
  readonly answer: Partial<CheckoutAnswer>;
  constructor(answer: Partial<CheckoutAnswer>) {
    super('the checkout form was refused');
    this.answer = answer;
  }
}

function refuse(faults: readonly ApiFault[], { area }: CheckoutValues): never {
  if (faults.some(({ code }) => code === 'CART_NOT_FOUND')) throw new Refusal({ cartGone: true });
  throw new Refusal({
    faults: sortFaults(faults, checkoutFieldsFor(area)),
    mendCart: faults.some(isMendedInCart),
  });
}

const isOrdered = (faults: readonly ApiFault[]): boolean =>
  faults.some(({ code }) => code === 'CART_ALREADY_ORDERED');

/** Writes buyer and address down. Null: the cart is an order already, as after a form that was sent twice. */
async function updateBuyer(args: ApiArgs, cartId: string, values: CheckoutValues) {
  const { phone, name, email, line, postalCode, landmark } = values;
  const { cartBuyerUpdate } = await shop.mutate(args, CartBuyerUpdateDocument, {
    input: {
      cartId,
      buyer: { phone, name, email: email || null },
      address:
        values.mode === 'pickup'
          ? null
          : {
              line,
              subdistrictCode: subdistrictCode(values),
              postalCode: postalCode || null,
              landmark: landmark || null,
            },
    },
  });
  if (isOrdered(cartBuyerUpdate.userErrors)) return null;
  if (cartBuyerUpdate.userErrors.length > 0) refuse(cartBuyerUpdate.userErrors, values);
  return cartBuyerUpdate.cart ?? refuse([{ code: 'CART_NOT_FOUND', field: null, message: '' }], values);
}

/** Chooses a way for every seller: the shopper's where it is still offered, else the first. Null as above. */
async function selectDelivery(args: ApiArgs, cart: CheckoutStepFragment, values: CheckoutValues) {
  const selections = selectionsFor(cart.deliveryGroups, values.mode, values.ways);
  const { cartDeliverySelect } = await shop.mutate(args, CartDeliverySelectDocument, {
    input: { cartId: cart.id, selections },
  });
  if (isOrdered(cartDeliverySelect.userErrors)) return null;
  if (cartDeliverySelect.userErrors.length > 0) refuse(cartDeliverySelect.userErrors, values);
  const chosen = cartDeliverySelect.cart ?? cart;
  const stuck = chosen.deliveryGroups.filter(
    (group) => chosenOption(group, values.mode, values.ways) === null,
  );
  if (stuck.length > 0) await refuseStuck(args, chosen, new Set(stuck.map(({ id }) => id)));
  return chosen;
}

/** Some sellers have no way to get their parcels there. */
async function refuseStuck(
  args: ApiArgs,
  { id }: CheckoutStepFragment,
  groupIds: ReadonlySet<string>,
): Promise<never> {
  const page = await loadCheckout(args, id);
  const groups = page?.cart.deliveryGroups.filter((group) => groupIds.has(group.id)) ?? [];
  const delivery = m.checkout_no_way({ sellers: groups.map(({ seller }) => seller.name).join(', ') });
  throw new Refusal({ faults: { fields: { delivery }, form: [] } });
}

async function startPayment(
  args: ApiArgs,
  cartId: string,
  key: string,
  values: CheckoutValues,
): Promise<Response> {
  const { checkoutStart } = await shop.mutate(args, CheckoutStartDocument, {
    input: {
      cartId,
      idempotencyKey: key,
      paymentMethod: values.method,
      returnUrl: `${args.context.config.publicUrl}${localPath('/orders/{number}?key={secret}')}`,
    },
  });
  const { orderGroup, payment, userErrors } = checkoutStart;
  if (orderGroup === null) refuse(userErrors, values);
  if (payment?.status === 'PENDING' && payment.method !== 'CARD') return redirect(payPath(orderGroup), 303);
  const page = payment?.status === 'PENDING' ? payment.redirectUrl : null;
  const trusted = page !== null && isPaymentPage(page, args.context.config.paymentPageOrigins);
  return redirect(trusted ? page : orderPath(orderGroup), 303);
}

async function proceed(
  args: ApiArgs,
  cartId: string,
  form: FormData,
  values: CheckoutValues,
): Promise<Response | null> {
  const { intent, shownTotal } = readIntent(form);
  const key = textField(form, 'key', 200);
  const faults = missingFields(values);
  if (hasFaults(faults)) throw new Refusal({ faults });
  const cart = await updateBuyer(args, cartId, values);
  const chosen = cart && (await selectDelivery(args, cart, values));
  if (chosen !== null) {
    if (intent === 'address')
      return form.has('enhanced') ? null : redirect(localPath('/checkout#delivery'), 303);
    const blocking = chosen.problems.filter((problem) => problem.blocking);
    if (blocking.length > 0) {
      refuse(
        blocking.map((problem) => ({ ...problem, field: null })),
        values,
      );
    }
    if (shownTotal !== chosen.total.amount) throw new Refusal({ totalChanged: true });
  }
  return startPayment(args, cartId, key || cartId, values);
}

/**
 * One form, three ways to send it: `search` finds subdistricts, `address` writes everything down and shows delivery
 * prices, `pay` does all of it and leads to the payment page. Whatever goes wrong, the form comes back as it was typed.
 */
export async function submitCheckout(args: ApiArgs) {
  const form = await readForm(args.request);
  const values = readCheckoutValues(form);
  const answer: CheckoutAnswer = {
    values,
    key: textField(form, 'key', 200),
    faults: noFaults,
    places: null,
    mendCart: false,
    totalChanged: false,
    cartGone: false,
    page: null,
  };
  const searching = readIntent(form).intent === 'search';
  const unresolved = values.mode === 'delivery' && values.area === 'elsewhere' && values.placeCode === '';
  const places = searching || unresolved ? await findPlaces(args, values.placeQuery) : null;
  const remembered = await readCartId(args.request);
  const cartId = /^[\w-]{8,100}$/.exec(textField(form, 'cartId', 100))?.[0] ?? remembered;
  if (cartId === null) return data({ ...answer, cartGone: true }, { status: 422 });
  const page = cartId === remembered ? null : await loadCheckout(args, cartId);
  if (searching) return data({ ...answer, places, page });
  try {
    return (await proceed(args, cartId, form, values)) ?? data(answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const named = places === null ? await withPlaceName(args, values) : values;
    return data({ ...answer, values: named, places, page, ...error.answer }, { status: 422 });
  }
}
