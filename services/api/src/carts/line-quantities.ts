import type { UserFault } from '../platform/faults.js';
import { fromPublicId } from '../platform/ids.js';
import { defaultLocale, localize } from '../platform/locale.js';
import { cartFaults } from './cart.errors.js';
import { insufficientStock } from './cart.faults.js';
import type { CartFacts, CartViewLine } from './cart.pricing.js';
import { textProblem, tidyLineText } from './line-text.js';

export const quantityLimit = 999;
export const lineLimit = 100;

/** One thing to put into a cart, as the API's input has it. */
export interface CartLineInput {
  /** Public id. */
  variantId: string;
  quantity: number;
  /** The buyer's own text that is worked into the piece. */
  personalisation?: string | null;
}

/** What makes two lines the same thing. */
export interface LineThing {
  variantId: string;
  personalisation: string | null;
}

export const lineKey = ({ variantId, personalisation }: LineThing): string =>
  `${variantId} ${personalisation ?? ''}`;

/** What is added of one thing: inputs that name the same are summed (invariant S4). */
export interface Addition extends LineThing {
  quantity: number;
  /** Path of the first input that names it. */
  field: string[];
}

/** The input's additions by thing, and what is wrong with it before anything is looked up. */
export function readAdditions(lines: readonly CartLineInput[]): {
  additions: Addition[];
  faults: UserFault[];
} {
  const additions = new Map<string, Addition>();
  const faults: UserFault[] = [];
  lines.forEach((line, index) => {
    const field = ['input', 'lines', String(index)];
    const variantId = fromPublicId('variant', line.variantId);
    if (!isQuantity(line.quantity)) faults.push(invalidQuantity([...field, 'quantity'], 1));
    else if (variantId === null)
      faults.push(cartFaults.fault('VARIANT_NOT_FOUND', { field: [...field, 'variantId'] }));
    else {
      const thing = { variantId, personalisation: tidyLineText(line.personalisation) };
      const known = additions.get(lineKey(thing));
      additions.set(lineKey(thing), {
        ...thing,
        field: known?.field ?? field,
        quantity: line.quantity + (known?.quantity ?? 0),
      });
    }
  });
  return { additions: [...additions.values()], faults };
}

export const isQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= quantityLimit;

/** @param min 1 where a line is made, 0 where 0 removes one */
export const invalidQuantity = (field: string[], min: 0 | 1): UserFault =>
  cartFaults.fault('INVALID_QUANTITY', { field, params: { min, max: quantityLimit } });

export interface WantedLine extends LineThing {
  quantity: number;
  /** Pieces of the variant in other lines of the cart. */
  elsewhere: number;
}

/**
 * What keeps a thing from being in a cart in a wanted quantity; null when nothing does.
 *
 * @param inCart it is a line of the cart already, named by its id
 * @param line how that line looks to the shopper, where it is known
 */
export function lineFault(
  wanted: WantedLine,
  variants: CartFacts['variants'],
  { inCart, line }: { inCart: boolean; line: CartViewLine | null },
  field: string[],
): UserFault | null {
  const variant = variants.get(wanted.variantId);
  const idField = [...field, inCart ? 'id' : 'variantId'];
  if (!variant || (variant.productStatus === 'DRAFT' && !inCart))
    return cartFaults.fault('VARIANT_NOT_FOUND', { field: idField });
  if (!variant.purchasable) return cartFaults.fault('PRODUCT_UNAVAILABLE', { field: idField });
  const text = textProblem(wanted.personalisation, variant.personalisation);
  if (text) {
    const label = localize(variant.personalisation?.label, defaultLocale);
    const params = { ...text.params, label };
    return cartFaults.fault(text.code, { field: [...field, 'personalisation'], params });
  }
  if (wanted.quantity > quantityLimit) return invalidQuantity([...field, 'quantity'], 1);
  const available = Math.max(0, variant.available - wanted.elsewhere);
  return wanted.quantity > available ? insufficientStock(available, line, [...field, 'quantity']) : null;
}
