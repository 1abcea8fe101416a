import type { UserFault } from '../platform/faults.js';
import { fromPublicId } from '../platform/ids.js';
import { cartFaults } from './cart.errors.js';
import { insufficientStock } from './cart.faults.js';
import type { CartFacts, CartViewLine } from './cart.pricing.js';

export const quantityLimit = 999;
export const lineLimit = 100;

/** One thing to put into a cart, as the API's input has it. */
export interface CartLineInput {
  /** Public id. */
  variantId: string;
  quantity: number;
}

/** What is added of one variant: inputs that name the same are summed (invariant S4). */
export interface Addition {
  variantId: string;
  quantity: number;
  /** Path of the first input that names it. */
  field: string[];
}

/** The input's additions by variant, and what is wrong with it before anything is looked up. */
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
      const known = additions.get(variantId);
      additions.set(variantId, {
        variantId,
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

/** What keeps a variant from being in a cart in a wanted quantity; null when nothing does. */
export function quantityFault(
  wanted: { variantId: string; quantity: number },
  facts: CartFacts,
  line: CartViewLine | null,
  field: string[],
): UserFault | null {
  const variant = facts.variants.get(wanted.variantId);
  const idField = [...field, line ? 'id' : 'variantId'];
  if (!variant || (variant.productStatus === 'DRAFT' && !line))
    return cartFaults.fault('VARIANT_NOT_FOUND', { field: idField });
  if (!variant.purchasable) return cartFaults.fault('PRODUCT_UNAVAILABLE', { field: idField });
  if (wanted.quantity > quantityLimit) return invalidQuantity([...field, 'quantity'], 1);
  const available = facts.available.get(wanted.variantId) ?? 0;
  return wanted.quantity > available ? insufficientStock(available, line, [...field, 'quantity']) : null;
}
