import { sumOf } from '@gebyar/money';
/** A part of an order that money can be given back for: a line, or the delivery where there is no line. */
export interface PaidPart {
  /** Null for the delivery. */
  orderLineId: string | null;
  /** Pieces bought; 0 for the delivery. */
  quantity: number;
  /** What the shopper paid for it, in minor units: after discounts, tax included. */
  paid: bigint;
}

/** What was given back, or is on its way back, for a part. What failed is not among it. */
export interface GivenPart {
  orderLineId: string | null;
  quantity: number | null;
  amount: bigint;
}

/** What can still be given back for a part. */
export interface OpenPart extends PaidPart {
  openAmount: bigint;
  openQuantity: number;
}

/** Each part with what of it is still to be had; never below zero (M3). */
export const openParts = (paid: readonly PaidPart[], given: readonly GivenPart[]): OpenPart[] =>
  paid.map((part) => {
    const own = given.filter(({ orderLineId }) => orderLineId === part.orderLineId);
    const openAmount = part.paid - sumOf(own.map(({ amount }) => amount));
    const openQuantity = part.quantity - own.reduce((total, { quantity }) => total + (quantity ?? 0), 0);
    return {
      ...part,
      openAmount: openAmount > 0n ? openAmount : 0n,
      openQuantity: Math.max(openQuantity, 0),
    };
  });

/**
 * What so many pieces of a line are worth, in whole units of the currency (`unit` minor units). The last pieces take what is
 * left, so that giving them back one by one comes to what was paid, to the last unit; and never more than is open.
 */
export function worthOf(part: OpenPart, pieces: number, unit: bigint): bigint {
  if (pieces >= part.openQuantity) return part.openAmount;
  const before = part.quantity - part.openQuantity;
  const upTo = (count: number) => (part.paid * BigInt(count)) / BigInt(part.quantity) / unit;
  const share = (upTo(before + pieces) - upTo(before)) * unit;
  return share < part.openAmount ? share : part.openAmount;
}
