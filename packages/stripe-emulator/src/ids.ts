import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An unguessable id in Stripe's form: `newId('ch')` gives `ch_` and 24 letters or digits. */
export function newId(prefix: string, length = 24): string {
  let id = `${prefix}_`;
  while (id.length < prefix.length + 1 + length) {
    for (const byte of randomBytes(length * 2)) {
      // 248 is the largest multiple of 62 in a byte: dropping what lies above keeps every letter equally likely.
      if (byte < 248 && id.length < prefix.length + 1 + length) id += alphabet[byte % 62];
    }
  }
  return id;
}
