import { sql, type RawBuilder } from 'kysely';
import type { PaymentRow } from '../payments/index.js';
import type { Transaction } from '../platform/db/index.js';
import { heldBy, isBooked } from './journal.js';
import type { Account, Posting } from './ledger.accounts.js';
import type { LeftPart, TakenBack } from './ledger.split.js';

/** What is left of each part that a payment's capture sold; nothing when it sold nothing. */
export const partsLeft = (tx: Transaction, paymentId: string): Promise<LeftPart[]> =>
  readParts(
    tx,
    sql`posting.order_id IN (
      SELECT sold.order_id FROM ledger_journal journal JOIN ledger_posting sold ON sold.journal_id = journal.id
      WHERE journal.kind = 'CAPTURE' AND journal.source = ${paymentId})`,
  );

/** What is left of each part of one order. */
export const partsOfOrder = (tx: Transaction, orderId: string): Promise<LeftPart[]> =>
  readParts(tx, sql`posting.order_id = ${orderId}`);

async function readParts(tx: Transaction, which: RawBuilder<unknown>): Promise<LeftPart[]> {
  const { rows } = await sql<{
    order_id: string;
    order_line_id: string | null;
    seller_id: string;
    own: bigint;
    tax: bigint;
    commission: bigint;
    promotion: bigint;
  }>`
    SELECT posting.order_id, posting.order_line_id, "order".seller_id,
      -coalesce(sum(posting.amount) FILTER (WHERE posting.component IN ('GOODS', 'SHIPPING')), 0)::bigint AS own,
      -coalesce(sum(posting.amount) FILTER (WHERE posting.component = 'TAX'), 0)::bigint AS tax,
      -coalesce(sum(posting.amount) FILTER (WHERE posting.component = 'COMMISSION'), 0)::bigint AS commission,
      coalesce(sum(posting.amount) FILTER (WHERE posting.component = 'PROMOTION'), 0)::bigint AS promotion
    FROM ledger_posting posting JOIN "order" ON "order".id = posting.order_id
    WHERE posting.component IN ('GOODS', 'SHIPPING', 'TAX', 'COMMISSION', 'PROMOTION')
      AND (${which})
    GROUP BY 1, 2, 3 ORDER BY 1, 2 NULLS LAST`.execute(tx.sql);
  return rows.map((row) => ({
    orderId: row.order_id,
    orderLineId: row.order_line_id,
    sellerId: row.seller_id,
    own: row.own,
    tax: row.tax,
    commission: row.commission,
    promotion: row.promotion,
  }));
}

export const isReleased = (tx: Transaction, orderId: string): Promise<boolean> =>
  isBooked(tx, 'RELEASE', orderId);

/** Where the money of an order is with its seller. */
export const accountOf = (released: boolean): Account => (released ? 'SELLER_AVAILABLE' : 'SELLER_PENDING');

/** Where the money that goes back to a shopper comes from. */
export type MoneySource = Pick<Posting, 'account' | 'provider'>;

export const providerOf = ({ provider }: Pick<PaymentRow, 'provider'>): MoneySource => ({
  account: 'PROVIDER',
  provider,
});

/** What of a part is the seller's. */
export const sellerPart = ({ own, tax }: TakenBack): bigint => own + tax;

export function postTaken(taken: TakenBack, released: boolean): Posting[] {
  const { orderId, orderLineId, sellerId } = taken;
  const at = { orderId, orderLineId };
  const account = accountOf(released);
  const own = orderLineId === null ? 'SHIPPING' : 'GOODS';
  return [
    { ...at, account, sellerId, component: own, amount: taken.own },
    { ...at, account, sellerId, component: 'TAX', amount: taken.tax },
    { ...at, account: 'COMMISSION', component: 'COMMISSION', amount: taken.commission },
    { ...at, account: 'PROMOTION', component: 'PROMOTION', amount: -taken.promotion },
  ];
}

/**
 * Where the money of one order's refund comes from: the platform pays it, whoever took the money in. What the seller has not got
 * any more, paid out or kept as cash, it owes.
 */
export function coverShortage(
  from: MoneySource,
  own: readonly TakenBack[],
  given: { sellerId: string; orderId: string; released: boolean; room: bigint },
): Posting[] {
  const { sellerId, orderId, released, room } = given;
  const refunded = own.reduce((sum, each) => sum + each.refunded, 0n);
  const share = own.reduce((sum, each) => sum + sellerPart(each), 0n);
  const short = share > room ? share - room : 0n;
  const at = { sellerId, orderId, component: 'MOVE' } as const;
  return [
    { ...from, orderId, component: 'CAPTURED', amount: -refunded },
    { ...at, account: accountOf(released), amount: -short },
    { ...at, account: 'SELLER_DEBT', amount: short },
  ];
}

/** What an order's refund can come out of: what its seller has available, or what is still held of this order. */
export async function roomFor(
  tx: Transaction,
  of: { sellerId: string; orderId: string; currency: string; released: boolean },
): Promise<bigint> {
  if (of.released) return (await heldBy(tx, of.sellerId, of.currency)).available;
  const row = await tx.sql
    .selectFrom('ledger_posting')
    .select(({ fn }) => fn.sum<bigint>('amount').as('amount'))
    .where('order_id', '=', of.orderId)
    .where('account', '=', 'SELLER_PENDING')
    .executeTakeFirst();
  return -BigInt(row?.amount ?? 0n);
}
