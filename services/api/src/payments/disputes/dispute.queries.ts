import type { Kysely, Selectable } from 'kysely';
import type { Tables, Transaction } from '../../platform/db/index.js';
import { paymentFaults } from '../payment.errors.js';

export type DisputeRow = Selectable<Tables['payment_dispute']>;

/** The disputes of some payments, the oldest first. */
export const disputesOfPayments = (
  db: Kysely<Tables>,
  paymentIds: readonly string[],
): Promise<DisputeRow[]> =>
  db
    .selectFrom('payment_dispute')
    .selectAll()
    .where('payment_id', 'in', [...paymentIds])
    .orderBy('id')
    .execute();

/** Disputes of a payment whose decision is not in the books. */
export const openDisputes = async (tx: Pick<Transaction, 'sql'>, paymentId: string): Promise<DisputeRow[]> =>
  (await disputesOfPayments(tx.sql, [paymentId])).filter(({ settled_at: settled }) => settled === null);

/** What the bank has taken of a payment and not decided about, in minor units. */
export const withdrawnOf = async (tx: Pick<Transaction, 'sql'>, paymentId: string): Promise<bigint> =>
  (await openDisputes(tx, paymentId)).reduce(
    (sum, { withdrawn, reinstated }) => sum + withdrawn - reinstated,
    0n,
  );

/**
 * Nobody gives back what the shopper's bank has taken already. The caller holds the payment's lock.
 *
 * @throws UserFaults PAYMENT_DISPUTED
 */
export async function requireUndisputed(tx: Pick<Transaction, 'sql'>, paymentId: string): Promise<void> {
  if ((await withdrawnOf(tx, paymentId)) > 0n) paymentFaults.fail('PAYMENT_DISPUTED');
}
