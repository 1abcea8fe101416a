import { randomInt } from 'node:crypto';
import type { Transaction } from '../platform/db/index.js';

/** Without what is mistaken for something else: 0 and O, 1 and I and L, U and V read aloud. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A code that nobody can guess from another one. */
export const newProvenanceCode = (): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** The code that a person typed, in any case and with any blanks or hyphens; null when it can't be one. */
export function parseProvenanceCode(given: string): string | null {
  const code = given.toUpperCase().replace(/[\s-]/g, '');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** Gives a new product the code of its hang-tag, which stays its own for ever. */
export async function assignProvenanceCode(
  tx: Transaction,
  { productId, sellerId }: { productId: string; sellerId: string },
): Promise<void> {
  for (;;) {
    const { numInsertedOrUpdatedRows } = await tx.sql
      .insertInto('provenance_code')
      .values({ code: newProvenanceCode(), product_id: productId, seller_id: sellerId })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return;
  }
}
