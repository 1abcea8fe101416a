/** Why a change of the cart was refused, with words for the shopper. */
export interface CartFault {
  code: string;
  message: string;
  /** For INSUFFICIENT_STOCK: how many there are. */
  availableQuantity?: number | undefined;
  /** It is about the code in the coupon field, as it was typed. */
  typed?: string;
}

/** What the cart action answers when it does not lead on to the cart. */
export type CartActionResult = { ok: true } | { ok: false; fault: CartFault; from: string | null };

/** Problems that the next steps put right; the cart itself keeps quiet about them. */
const laterProblems = new Set([
  'CART_EMPTY',
  'BUYER_MISSING',
  'ADDRESS_MISSING',
  'DELIVERY_NOT_SELECTED',
  'DELIVERY_UNAVAILABLE',
]);

/** The problems a shopper has to put right before checkout. */
export const cartStepProblems = <Problem extends { code: string }>(problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => !laterProblems.has(problem.code));
