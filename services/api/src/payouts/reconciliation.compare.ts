import type { MovementKind, ProviderMovement } from '../payments/index.js';

/** What the books say of one thing at the provider. */
export interface BookedMovement {
  kind: MovementKind;
  /** The provider's id of the payment, refund, transfer or reversal. */
  about: string;
  /** Minor units, below zero when money left; null while it is under way and not booked yet. */
  amount: bigint | null;
  at: Date;
}

export type DifferenceReason = 'NOT_IN_BOOKS' | 'NOT_AT_PROVIDER' | 'OTHER_AMOUNT' | 'UNKNOWN_KIND';

export interface Difference {
  reason: DifferenceReason;
  about: string;
  atProvider: bigint | null;
  inBooks: bigint | null;
}

const keyOf = ({ kind, about }: { kind: MovementKind; about: string }): string => `${kind} ${about}`;

export interface Compared {
  /** What the provider moved on the day. */
  movements: readonly ProviderMovement[];
  /** All that it moved around the day: near midnight the two clocks may disagree. */
  around: readonly ProviderMovement[];
  /** What the books say about those movements, whenever that was booked. */
  known: readonly BookedMovement[];
  /** What the books say of the day. */
  booked: readonly BookedMovement[];
}

/**
 * Holds a day of the provider's list against the books, both ways. What is under way at the provider, and what came and went
 * there before we booked any of it, is no difference.
 */
export function compareDay({ movements, around, known, booked }: Compared): Difference[] {
  const books = new Map(known.map((each) => [keyOf(each), each]));
  const there = new Set(around.map(keyOf));
  const differences: Difference[] = [];
  for (const movement of movements) {
    const { kind, about, amount: atProvider } = movement;
    if (kind === 'BANK') continue;
    if (kind === 'OTHER') {
      differences.push({ reason: 'UNKNOWN_KIND', about, atProvider, inBooks: null });
      continue;
    }
    const found = books.get(keyOf(movement));
    if (!found) differences.push({ reason: 'NOT_IN_BOOKS', about, atProvider, inBooks: null });
    else if (found.amount !== null && found.amount !== atProvider)
      differences.push({ reason: 'OTHER_AMOUNT', about, atProvider, inBooks: found.amount });
  }
  for (const each of booked) {
    if (each.amount === null || there.has(keyOf(each))) continue;
    differences.push({
      reason: 'NOT_AT_PROVIDER',
      about: each.about,
      atProvider: null,
      inBooks: each.amount,
    });
  }
  return differences;
}
