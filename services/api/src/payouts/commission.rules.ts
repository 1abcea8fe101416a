import { allocate, sumOf } from '@gebyar/money';

/** A rule as the list has it; null fits all. */
export interface Rule {
  id: string;
  version: number;
  sellerId: string | null;
  categoryId: string | null;
  programme: string | null;
  /** Basis points. */
  rateBp: number;
  /** Minor units, for each line. */
  fixed: bigint;
  onDelivery: boolean;
}

/** What is sold, as rules look at it. */
export interface Sale {
  sellerId: string;
  /** The product's category and those above it. */
  categoryIds: readonly string[];
  /** Programmes the seller takes part in. */
  programmes: readonly string[];
}

const fits = (rule: Rule, { sellerId, categoryIds, programmes }: Sale): boolean =>
  (rule.sellerId === null || rule.sellerId === sellerId) &&
  (rule.categoryId === null || categoryIds.includes(rule.categoryId)) &&
  (rule.programme === null || programmes.includes(rule.programme));

/** The first rule that fits decides. A delivery is in no category, and only a rule that says so takes a part of it. */
export const ruleFor = (rules: readonly Rule[], sale: Sale): Rule | null =>
  rules.find((rule) => fits(rule, sale)) ?? null;

/**
 * The commission on a part of a sale, at most all of it.
 *
 * @param base minor units that the seller gets for it: after its own discounts, without PPN
 */
export function commissionOn(rule: Pick<Rule, 'rateBp' | 'fixed'>, base: bigint): bigint {
  if (base <= 0n) return 0n;
  // Half a unit goes up.
  const share = (base * BigInt(rule.rateBp) + 5_000n) / 10_000n;
  const amount = share + rule.fixed;
  return amount > base ? base : amount;
}

export interface ChargedPart {
  sale: Sale;
  delivery: boolean;
  base: bigint;
}

export interface Charge {
  rule: Rule | null;
  amount: bigint;
}

/**
 * The commission on each part of an order. What one rule takes of an order is reckoned on its parts together and split by
 * largest remainder, so that many small lines don't add up to more than one large one; fixed amounts are for each line.
 */
export function chargeParts(rules: readonly Rule[], parts: readonly ChargedPart[]): Charge[] {
  const found = parts.map(({ sale, delivery }) => {
    const rule = ruleFor(rules, sale);
    return delivery && rule?.onDelivery !== true ? null : rule;
  });
  const charges: Charge[] = found.map((rule) => ({ rule, amount: 0n }));
  for (const rule of new Set(found)) {
    if (!rule) continue;
    const at = found.flatMap((each, index) => (each === rule ? [index] : []));
    const bases = at.map((index) => parts[index]?.base ?? 0n);
    const whole = commissionOn({ rateBp: rule.rateBp, fixed: 0n }, sumOf(bases));
    allocate(whole, bases).forEach((share, nth) => {
      const charge = charges[at[nth] ?? -1];
      const base = bases[nth] ?? 0n;
      const fixed = base > 0n ? rule.fixed : 0n;
      if (charge) charge.amount = share + fixed > base ? base : share + fixed;
    });
  }
  return charges;
}
