import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Transaction } from '../platform/db/index.js';
import type { PageRequest } from '../platform/graphql/index.js';
import { obstacleSql } from './house.queries.js';
import type { Account, Component, JournalKind } from './ledger.accounts.js';

/** What a seller has, in minor units; all at or above zero. */
export interface SellerBalance {
  sellerId: string;
  currency: string;
  pending: bigint;
  available: bigint;
  held: bigint;
  inPayout: bigint;
  paid: bigint;
  debt: bigint;
}

const shownAccounts = sql.raw(
  `'SELLER_PENDING', 'SELLER_AVAILABLE', 'SELLER_HELD', 'SELLER_TRANSIT', 'SELLER_DEBT'`,
);

/** The balances of sellers, in the order of the ids; nothing booked is nothing had. */
export async function balancesOf(
  { db, deployment }: Context,
  sellerIds: readonly string[],
): Promise<SellerBalance[]> {
  const { rows } = await sql<{ seller_id: string; account: Account | 'PAID'; amount: bigint }>`
    SELECT seller_id, account, amount FROM ledger_balance
    WHERE seller_id = ANY (${[...sellerIds]}::uuid[]) AND currency = ${deployment.currency}
    UNION ALL
    SELECT seller_id, 'PAID', sum(amount)::bigint FROM payout
    WHERE seller_id = ANY (${[...sellerIds]}::uuid[]) AND currency = ${deployment.currency} AND status = 'PAID' GROUP BY 1`.execute(
    db.platform,
  );
  return sellerIds.map((sellerId) => {
    const of = (account: string) =>
      rows.find((row) => row.seller_id === sellerId && row.account === account)?.amount ?? 0n;
    return {
      sellerId,
      currency: deployment.currency,
      pending: -of('SELLER_PENDING'),
      available: -of('SELLER_AVAILABLE'),
      held: -of('SELLER_HELD'),
      inPayout: -of('SELLER_TRANSIT'),
      paid: of('PAID'),
      debt: of('SELLER_DEBT'),
    };
  });
}

/** One journal as it changed what a seller has. */
export interface LedgerEntry {
  journal_id: string;
  kind: JournalKind;
  at: Date;
  currency: string;
  order_number: string | null;
  order_id: string | null;
  payout_reference: string | null;
  pending: bigint;
  available: bigint;
  held: bigint;
  debt: bigint;
  /** What the seller has more, or less, by it. */
  amount: bigint;
}

/** A page of what happened to a seller's money, newest first. Read in the seller's scope. */
export function entriesPage(
  { db }: Context,
  sellerId: string,
  { first, after }: PageRequest,
): Promise<LedgerEntry[]> {
  return db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<LedgerEntry>`
      WITH entry AS (
        SELECT journal_id, -coalesce(sum(amount) FILTER (WHERE account = 'SELLER_PENDING'), 0)::bigint AS pending,
          -coalesce(sum(amount) FILTER (WHERE account = 'SELLER_AVAILABLE'), 0)::bigint AS available,
          -coalesce(sum(amount) FILTER (WHERE account = 'SELLER_HELD'), 0)::bigint AS held,
          coalesce(sum(amount) FILTER (WHERE account = 'SELLER_DEBT'), 0)::bigint AS debt,
          -sum(amount)::bigint AS amount, min(order_id::text)::uuid AS order_id
        FROM ledger_posting
        WHERE seller_id = ${sellerId} AND ${after === null ? sql`true` : sql`journal_id < ${String(after[0])}`}
        GROUP BY journal_id ORDER BY journal_id DESC LIMIT ${first + 1}
      )
      SELECT entry.*, journal.kind, journal.at, journal.currency, "order".number AS order_number, payout.reference AS payout_reference
      FROM entry JOIN ledger_journal journal ON journal.id = entry.journal_id
      LEFT JOIN "order" ON "order".id = entry.order_id
      LEFT JOIN payout ON payout.id = CASE WHEN journal.source ~ '^[0-9a-f-]{36}$' THEN journal.source::uuid END
      ORDER BY entry.journal_id DESC`.execute(tx.sql);
    return rows;
  });
}

export interface StatementLine {
  kind: JournalKind;
  component: Component;
  count: number;
  amount: bigint;
}

/** How many days a statement may span. */
export const longestStatementDays = 400;

/** What happened to a seller's money in some days: opening and the lines add up to closing. */
export interface Statement {
  sellerId: string;
  from: string;
  until: string;
  currency: string;
  opening: bigint;
  closing: bigint;
  lines: StatementLine[];
  /** What the platform kept of the sales in it, before refunds; the lines are without it. */
  commission: bigint;
}

/**
 * A seller's statement of a period, by days of the deployment's zone, both included. What counts is all that the platform owes
 * the seller, pending or not, less what the seller owes; paying it out lessens it.
 */
export function statementOf(
  { db, deployment }: Context,
  sellerId: string,
  { from, until }: { from: string; until: string },
): Promise<Statement> {
  const { currency, timeZone } = deployment;
  const start = sql`(${from}::date::timestamp AT TIME ZONE ${timeZone})`;
  const end = sql`((${until}::date + 1)::timestamp AT TIME ZONE ${timeZone})`;
  return db.transaction(sellerScope(sellerId), async (tx) => {
    const opening = await owedBefore(tx, sellerId, currency, start);
    const { rows: lines } = await sql<StatementLine>`
      SELECT journal.kind, posting.component, count(DISTINCT journal.id)::integer AS count, -sum(posting.amount)::bigint AS amount
      FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
      WHERE posting.seller_id = ${sellerId} AND journal.currency = ${currency} AND journal.at >= ${start} AND journal.at < ${end}
      GROUP BY 1, 2 HAVING sum(posting.amount) <> 0 ORDER BY 1, 2`.execute(tx.sql);
    const { rows: kept } = await sql<{ amount: bigint }>`
      SELECT coalesce(sum(commission.amount), 0)::bigint AS amount FROM order_commission commission
      WHERE commission.seller_id = ${sellerId} AND commission.order_id IN (
        SELECT posting.order_id FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
        WHERE posting.seller_id = ${sellerId} AND journal.kind = 'CAPTURE' AND journal.at >= ${start} AND journal.at < ${end}
      )`.execute(tx.sql);
    const closing = lines.reduce((sum, line) => sum + line.amount, opening);
    return { sellerId, from, until, currency, opening, closing, lines, commission: kept[0]?.amount ?? 0n };
  });
}

async function owedBefore(
  tx: Transaction,
  sellerId: string,
  currency: string,
  moment: ReturnType<typeof sql>,
): Promise<bigint> {
  const { rows } = await sql<{ amount: bigint }>`
    SELECT -coalesce(sum(posting.amount), 0)::bigint AS amount
    FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
    WHERE posting.seller_id = ${sellerId} AND journal.currency = ${currency} AND journal.at < ${moment}`.execute(
    tx.sql,
  );
  return rows[0]?.amount ?? 0n;
}

export const balanceFilters = ['ANY', 'AVAILABLE', 'PAYABLE', 'BLOCKED', 'DEBT'] as const;
export type BalanceFilter = (typeof balanceFilters)[number];

/** Sellers who have or owe something, by name: those in debt, those with money to pay out, or those of whom it can or can't be paid by the bank now. */
export async function sellersWith(
  { db, deployment }: Context,
  what: BalanceFilter,
  { first, after }: PageRequest,
): Promise<{ seller_id: string; name: string }[]> {
  const accounts =
    what === 'DEBT'
      ? sql.raw(`'SELLER_DEBT'`)
      : what === 'ANY'
        ? shownAccounts
        : sql.raw(`'SELLER_AVAILABLE'`);
  const obstacle = obstacleSql(deployment.payouts.minimum);
  const way =
    what === 'PAYABLE'
      ? sql`AND ${obstacle} IS NULL`
      : what === 'BLOCKED'
        ? sql`AND ${obstacle} IS NOT NULL`
        : sql``;
  const { rows } = await sql<{ seller_id: string; name: string }>`
    SELECT seller.id AS seller_id, seller.name FROM seller
    WHERE EXISTS (
      SELECT FROM ledger_balance balance LEFT JOIN seller_bank_account account ON account.seller_id = balance.seller_id
      WHERE balance.seller_id = seller.id AND balance.currency = ${deployment.currency}
        AND balance.account IN (${accounts}) AND balance.amount <> 0 ${way})
      AND ${after === null ? sql`true` : sql`(seller.name, seller.id) > (${String(after[0])}, ${String(after[1])})`}
    ORDER BY seller.name, seller.id LIMIT ${first + 1}`.execute(db.platform);
  return rows;
}

export interface JournalPosting {
  journal_id: string;
  kind: JournalKind;
  source: string;
  at: Date;
  currency: string;
  account: Account;
  seller_id: string | null;
  provider: string | null;
  component: Component;
  amount: bigint;
}

/** Every journal that touches an order, with all its postings on it, oldest first. For the office. */
export async function postingsOfOrder({ db }: Context, orderId: string): Promise<JournalPosting[]> {
  const { rows } = await sql<JournalPosting>`
    SELECT posting.journal_id, journal.kind, journal.source, journal.at, journal.currency, posting.account, posting.seller_id,
      posting.provider, posting.component, posting.amount
    FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
    WHERE posting.order_id = ${orderId} ORDER BY posting.journal_id, posting.id`.execute(db.platform);
  return rows;
}
