/** What one line costs. Prices are in minor units, tax included. */
export interface PricedLine {
  /** Above zero. */
  unitPrice: bigint;
  /** A whole number above zero. */
  quantity: number;
}

/** What is bought from one seller, and what its delivery costs; null while none is chosen. */
export interface PricedGroup {
  lines: readonly PricedLine[];
  delivery: bigint | null;
  /** All that is taken off lines and delivery. */
  discount?: bigint;
}

/** Minor units; `total = subtotal + deliveryTotal - discountTotal`. */
export interface Totals {
  subtotal: bigint;
  deliveryTotal: bigint;
  discountTotal: bigint;
  total: bigint;
}

/** @throws RangeError for a quantity that is no whole number above zero, or a price below zero: a bug of the caller. */
export function lineTotal({ unitPrice, quantity }: PricedLine): bigint {
  if (!Number.isSafeInteger(quantity) || quantity < 1)
    throw new RangeError(`no quantity: ${String(quantity)}`);
  if (unitPrice < 0n) throw new RangeError(`no price: ${String(unitPrice)}`);
  return unitPrice * BigInt(quantity);
}

/** What one seller's part comes to. */
export function groupTotals({ lines, delivery, discount = 0n }: PricedGroup): Totals {
  const subtotal = lines.reduce((sum, line) => sum + lineTotal(line), 0n);
  const deliveryTotal = delivery ?? 0n;
  if (discount < 0n || discount > subtotal + deliveryTotal)
    throw new RangeError(`no discount: ${String(discount)}`);
  return { subtotal, deliveryTotal, discountTotal: discount, total: subtotal + deliveryTotal - discount };
}

/** Adds parts up, so that a whole is always exactly its parts (invariant M2). */
export function sumTotals(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (sum, part) => ({
      subtotal: sum.subtotal + part.subtotal,
      deliveryTotal: sum.deliveryTotal + part.deliveryTotal,
      discountTotal: sum.discountTotal + part.discountTotal,
      total: sum.total + part.total,
    }),
    { subtotal: 0n, deliveryTotal: 0n, discountTotal: 0n, total: 0n },
  );
}
