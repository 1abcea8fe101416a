import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { JournalKind, Posting } from './ledger.accounts.js';

export interface Journal {
  kind: JournalKind;
  /** What it comes from; unique with the kind. */
  source: string;
  currency: string;
  postings: readonly Posting[];
  /** When it happened, where that is not now. */
  at?: Date | undefined;
}

/**
 * Writes journals in the transaction of their effect; those that are booked already are left out. The database refuses one that
 * does not add up to zero, when the transaction ends, and one that takes more from a seller's account than is there, at once.
 *
 * @returns how many were written
 */
export async function writeJournals(
  { clock }: Context,
  tx: Transaction,
  journals: readonly Journal[],
): Promise<number> {
  const given = journals.flatMap(({ postings, ...journal }) => {
    const own = postings.filter(({ amount }) => amount !== 0n);
    return own.length > 0 ? [{ ...journal, id: newId(), at: journal.at ?? clock(), own }] : [];
  });
  if (given.length === 0) return 0;
  const made = await tx.sql
    .insertInto('ledger_journal')
    .values(given.map(({ id, kind, source, currency, at }) => ({ id, kind, source, currency, at })))
    .onConflict((conflict) => conflict.columns(['kind', 'source']).doNothing())
    .returning('id')
    .execute();
  const written = new Set(made.map(({ id }) => id));
  const postings = given.flatMap(({ id, own }) =>
    written.has(id) ? own.map((posting) => ({ journalId: id, posting })) : [],
  );
  if (postings.length === 0) return 0;
  await tx.sql
    .insertInto('ledger_posting')
    .values(
      postings.map(({ journalId, posting }) => ({
        id: newId(),
        journal_id: journalId,
        account: posting.account,
        seller_id: posting.sellerId ?? null,
        provider: posting.provider ?? null,
        order_id: posting.orderId ?? null,
        order_line_id: posting.orderLineId ?? null,
        component: posting.component,
        amount: posting.amount,
      })),
    )
    .execute();
  return written.size;
}

/** @returns false when it was booked before, or moves nothing: nothing is written then. */
export const writeJournal = async (context: Context, tx: Transaction, journal: Journal): Promise<boolean> =>
  (await writeJournals(context, tx, [journal])) === 1;

/** Whether an effect is in the books. */
export async function isBooked(tx: Transaction, kind: JournalKind, source: string): Promise<boolean> {
  const found = await tx.sql
    .selectFrom('ledger_journal')
    .select('id')
    .where('kind', '=', kind)
    .where('source', '=', source)
    .executeTakeFirst();
  return found !== undefined;
}

/** Holds what sellers have until the transaction ends: after orders, payment and stock, in the order of their ids. */
export async function lockSellerLedgers(tx: Transaction, sellerIds: readonly string[]): Promise<void> {
  const ids = [...new Set(sellerIds)].sort();
  if (ids.length === 0) return;
  await tx.sql
    .insertInto('seller_ledger')
    .values(ids.map((id) => ({ seller_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.sql
    .selectFrom('seller_ledger')
    .select('seller_id')
    .where('seller_id', 'in', ids)
    .orderBy('seller_id')
    .forUpdate()
    .execute();
}

export interface Held {
  available: bigint;
  debt: bigint;
}

/** What a seller has and owes now; the caller holds its ledger. */
export async function heldBy(tx: Transaction, sellerId: string, currency: string): Promise<Held> {
  const rows = await tx.sql
    .selectFrom('ledger_balance')
    .select(['account', 'amount'])
    .where('seller_id', '=', sellerId)
    .where('currency', '=', currency)
    .where('account', 'in', ['SELLER_AVAILABLE', 'SELLER_DEBT'])
    .execute();
  const of = (account: string) => rows.find((row) => row.account === account)?.amount ?? 0n;
  return { available: -of('SELLER_AVAILABLE'), debt: of('SELLER_DEBT') };
}
