import type { MoveReason } from '../orders/index.js';

/** Who calls an order off. */
export const cancellers = ['SHOPPER', 'SELLER', 'OFFICE'] as const;
export type Canceller = (typeof cancellers)[number];

export const cancelReasons = [
  'CHANGED_MIND',
  'ORDERED_BY_MISTAKE',
  'TAKES_TOO_LONG',
  'OUT_OF_STOCK',
  'CANNOT_DELIVER',
  'SHOPPER_ASKED',
  'SUSPICIOUS',
  'OTHER',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Why who may call off: a shopper does not run out of stock. */
export const reasonsOf: Record<Canceller, readonly CancelReason[]> = {
  SHOPPER: ['CHANGED_MIND', 'ORDERED_BY_MISTAKE', 'TAKES_TOO_LONG', 'OTHER'],
  SELLER: ['OUT_OF_STOCK', 'CANNOT_DELIVER', 'SHOPPER_ASKED', 'OTHER'],
  OFFICE: ['OUT_OF_STOCK', 'CANNOT_DELIVER', 'SHOPPER_ASKED', 'SUSPICIOUS', 'OTHER'],
};

/** How the order's machine calls it. */
export const moveReasonOf = {
  SHOPPER: 'cancelled-by-shopper',
  SELLER: 'cancelled-by-seller',
  OFFICE: 'cancelled-by-office',
} as const satisfies Record<Canceller, MoveReason>;
