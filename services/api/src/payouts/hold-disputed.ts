import { sql } from 'kysely';
import { openDisputes, type PaymentRow } from '../payments/index.js';
import { sumOf } from '@gebyar/money';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { lockSellerLedgers, writeJournal } from './journal.js';
import { leftOf, spreadRefund } from './ledger.split.js';
import { accountOf, isReleased, partsLeft, roomFor, sellerPart } from './take-back.js';

type Disputed = Pick<PaymentRow, 'id' | 'currency'>;

interface OrderHold {
  orderId: string;
  sellerId: string;
  /** Held now, and to be held, in minor units. */
  held: bigint;
  wanted: bigint;
}

/**
 * Holds of a payment's orders what its open disputes are about, as far as the sellers have it, or lets go what they are not about
 * any more. What a seller has been paid already is left to it: it becomes a debt when a dispute is lost.
 *
 * @param source what makes it so; the same moves money once
 * @param upTo instead of what the disputes are about; 0 lets all of it go
 * @param sellerIds only of these, whose ledgers the caller holds
 */
export async function holdDisputed(
  context: Context,
  tx: Transaction,
  payment: Disputed,
  { source, upTo, sellerIds }: { source: string; upTo?: bigint; sellerIds?: readonly string[] },
): Promise<void> {
  const amount = async () => upTo ?? sumOf((await openDisputes(tx, payment.id)).map((each) => each.amount));
  const before = await holdsOf(tx, payment.id, await amount());
  const concerned = before.filter(
    ({ sellerId, held, wanted }) => held !== wanted && (!sellerIds || sellerIds.includes(sellerId)),
  );
  if (concerned.length === 0) return;
  await lockSellerLedgers(
    tx,
    concerned.map(({ sellerId }) => sellerId),
  );
  const orders = new Set(concerned.map(({ orderId }) => orderId));
  // Read again: what others booked until the locks were ours.
  for (const hold of await holdsOf(tx, payment.id, await amount()))
    if (orders.has(hold.orderId)) await move(context, tx, payment, hold, source);
}

/** What is held of each order of a payment, and what is to be. */
async function holdsOf(tx: Transaction, paymentId: string, amount: bigint): Promise<OrderHold[]> {
  const { rows } = await sql<{ order_id: string; seller_id: string; held: bigint }>`
    SELECT sold.order_id, "order".seller_id,
      (SELECT -coalesce(sum(posting.amount), 0) FROM ledger_posting posting
        WHERE posting.order_id = sold.order_id AND posting.account = 'SELLER_HELD')::bigint AS held
    FROM ledger_journal journal JOIN ledger_posting sold ON sold.journal_id = journal.id
    JOIN "order" ON "order".id = sold.order_id
    WHERE journal.kind = 'CAPTURE' AND journal.source = ${paymentId}
    GROUP BY 1, 2 ORDER BY 2, 1`.execute(tx.sql);
  const parts = rows.length > 0 && amount > 0n ? await partsLeft(tx, paymentId) : [];
  const left = sumOf(parts.map(leftOf));
  const wanted = amount < left ? amount : left;
  const taken =
    wanted > 0n ? spreadRefund(parts, [{ orderId: null, orderLineId: null, amount: wanted }]) : [];
  return rows.map(({ order_id: orderId, seller_id: sellerId, held }) => ({
    orderId,
    sellerId,
    held,
    wanted: sumOf(taken.filter((each) => each.orderId === orderId).map(sellerPart)),
  }));
}

async function move(
  context: Context,
  tx: Transaction,
  { currency }: Disputed,
  { orderId, sellerId, held, wanted }: OrderHold,
  source: string,
): Promise<void> {
  const released = await isReleased(tx, orderId);
  const room = wanted > held ? await roomFor(tx, { sellerId, orderId, currency, released }) : held;
  const most = wanted > held ? wanted - held : held - wanted;
  const amount = most < room ? most : room;
  if (amount <= 0n) return;
  const more = wanted > held ? amount : -amount;
  const at = { sellerId, orderId, component: 'MOVE' } as const;
  await writeJournal(context, tx, {
    kind: more > 0n ? 'DISPUTE_HELD' : 'DISPUTE_FREED',
    source: `${source}:${orderId}`,
    currency,
    postings: [
      { ...at, account: accountOf(released), amount: more },
      { ...at, account: 'SELLER_HELD', amount: -more },
    ],
  });
}

/** Money that had left comes back to sellers: what open disputes of theirs are about is held of it. The caller holds their ledgers. */
export async function holdOfReturned(
  context: Context,
  tx: Transaction,
  sellerIds: readonly string[],
  source: string,
): Promise<void> {
  const payments = await tx.sql
    .selectFrom('payment_dispute')
    .innerJoin('payment', 'payment.id', 'payment_dispute.payment_id')
    .innerJoin('order', 'order.order_group_id', 'payment.order_group_id')
    .select(['payment.id', 'payment.currency'])
    .distinct()
    .where('payment_dispute.settled_at', 'is', null)
    .where('order.seller_id', 'in', [...sellerIds])
    .orderBy('payment.id')
    .execute();
  for (const payment of payments)
    await holdDisputed(context, tx, payment, { source: `${source}:${payment.id}`, sellerIds });
}
