import { lockPaymentOfGroup } from '../../payments/index.js';
import type { OrderRow } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { lockSellerLedgers, writeJournal } from '../journal.js';
import { freeShare, type TakenBack } from '../ledger.split.js';
import { settleDebt } from '../settle-debt.js';
import { coverShortage, isReleased, partsOfOrder, postTaken, providerOf, roomFor } from '../take-back.js';

/** What comes back of a part that cost the shopper nothing. */
export interface FreeReturn {
  /** Null for the delivery. */
  orderLineId: string | null;
  /** So many pieces of those that have not come back before. */
  pieces: number;
  of: number;
}

/**
 * Takes back what the platform had added for goods that cost the shopper nothing, when they come back or are never sent: no
 * refund does, since there is no money to give back. What the seller has not got any more is a debt. Parts that were paid for
 * are left to their refund. Booked once for each source; the caller holds the order and its payment, and no stock is locked after it.
 *
 * @param source row id of the cancellation's order, or of the return
 * @param back all that is left of the free parts when left out
 */
export async function bookFreeReturn(
  context: Context,
  tx: Transaction,
  { order, source, back }: { order: OrderRow; source: string; back?: readonly FreeReturn[] },
): Promise<void> {
  const { id: orderId, seller_id: sellerId } = order;
  if (!(await partsOfOrder(tx, orderId)).some((part) => freeShare(part, 1, 1))) return;
  const payment = await lockPaymentOfGroup(tx, order.order_group_id);
  await lockSellerLedgers(tx, [sellerId]);
  // Read again: what others booked until the lock was ours.
  const taken = (await partsOfOrder(tx, orderId)).flatMap((part): TakenBack[] => {
    const wanted = back?.find(({ orderLineId }) => orderLineId === part.orderLineId);
    if (back && !wanted) return [];
    const share = freeShare(part, wanted?.pieces ?? 1, wanted?.of ?? 1);
    return share ? [share] : [];
  });
  if (taken.length === 0) return;
  const { currency } = payment;
  const released = await isReleased(tx, orderId);
  const room = await roomFor(tx, { sellerId, orderId, currency, released });
  const postings = [
    ...taken.flatMap((each) => postTaken(each, released)),
    ...coverShortage(providerOf(payment), taken, { sellerId, orderId, released, room }),
  ];
  if (await writeJournal(context, tx, { kind: 'FREE_RETURNED', source, currency, postings }))
    await settleDebt(context, tx, { sellerId, currency, source: `${source}:free` });
}
