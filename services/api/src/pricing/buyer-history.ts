import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables, Transaction } from '../platform/db/index.js';
import { definePort } from '../platform/ports.js';

/** Who buys, as limits count people: by the phone number at checkout, and by the account where somebody is signed in. */
export interface Person {
  /** `+62…`; null before the shopper has told. */
  phone: string | null;
  userId: string | null;
}

/** The names under which a person's uses are counted, in one order, so that locks are taken in it. */
export const namesOf = ({ phone, userId }: Person): string[] => [
  ...(phone === null ? [] : [`phone:${phone}`]),
  ...(userId === null ? [] : [`user:${userId}`]),
];

/** As `namesOf`, where a statement has the phone number and the account as expressions, of type text. */
export const namesIn = ({ phone, userId }: Record<keyof Person, RawBuilder<unknown>>): RawBuilder<unknown> =>
  sql`array_remove(ARRAY['phone:' || ${phone}, 'user:' || ${userId}], NULL)`;

/** What this slice asks of orders, which stand above it. */
export interface BuyerHistory {
  /** Whether a person has an order that was not cancelled; what waits for its payment counts. */
  hasOrdered: (db: Kysely<Tables>, person: Person) => Promise<boolean>;
}

export const buyerHistory = definePort<BuyerHistory>('pricing/buyer-history');

/** Lets one checkout of a person at a time go on, until the transaction ends. */
export async function lockPerson(tx: Transaction, person: Person): Promise<void> {
  for (const name of namesOf(person))
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`first-order ${name}`}, 0))`.execute(tx.sql);
}
