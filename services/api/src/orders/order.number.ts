import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

// Crockford's: no I, L, O or U, so that it survives being read out on the phone.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random symbols of five bits each. */
function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('');
}

/** A number for an order group, e.g. `GB-7K2M-9QXT`: short enough to read out, with 40 random bits. */
export const newOrderGroupNumber = (prefix: string): string => `${prefix}-${randomText(4)}-${randomText(4)}`;

/** The number of one seller's order in a group; position counts from 1. */
export const orderNumberOf = (groupNumber: string, position: number): string =>
  `${groupNumber}-${String(position)}`;

/** What opens an order group to whoever holds it: 130 random bits. */
export const newOrderGroupSecret = (): string => randomText(26).toLowerCase();

/** A number as people type it: any case, blanks, and letters that look like digits. */
export function normaliseOrderGroupNumber(text: string, prefix: string): string {
  const symbols = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  // What follows the prefix has eight characters, and may begin like the prefix itself.
  const whole = symbols.startsWith(prefix) && symbols.length > 8;
  const body = (whole ? symbols.slice(prefix.length) : symbols).replaceAll('O', '0').replace(/[IL]/g, '1');
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4, 8)}`;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a secret is the right one, in a time that tells nothing about it. */
export const isSameSecret = (given: string, right: string): boolean =>
  timingSafeEqual(digest(given), digest(right));
