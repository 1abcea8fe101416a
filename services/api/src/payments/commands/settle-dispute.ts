import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { DisputeRow } from '../disputes/dispute.queries.js';
import { moneyBook } from '../money-book.js';
import { disputeClosed, paymentDisputed } from '../payment.events.js';
import { paymentGateways, type ProviderDispute } from '../payment.gateway.js';
import type { PaymentRow } from '../payment.queries.js';
import { lockPayment } from './record-payment.js';
import { closeWhenGivenBack } from './settle-refund.js';

/** When a decision is looked at again that waits for refunds under way. */
const lookAgainMs = 30_000;

/** Asks the provider what is so with a dispute now, and writes that down. May run any number of times. */
export async function settleDispute(
  context: Context,
  { provider, providerDisputeId }: { provider: string; providerDisputeId: string },
): Promise<void> {
  const gateway = context.ports.get(paymentGateways).of(provider);
  if (!gateway.fetchDispute) return;
  await recordDispute(context, provider, await gateway.fetchDispute(providerDisputeId));
}

/**
 * Writes a dispute down as the provider has it now, with its money in the books: what the provider moved, what is held from the
 * sellers, and how it ended. Tells of it once when it is new and once when it is settled. A decision stays: late news of an
 * open dispute does not open it again (E2). One about a payment that is not ours is left.
 */
export async function recordDispute(
  context: Context,
  provider: string,
  found: ProviderDispute,
): Promise<void> {
  if (found.providerPaymentId === null) return;
  const owner = await context.db.platform
    .selectFrom('payment')
    .select('id')
    .where('provider', '=', provider)
    .where('provider_payment_id', '=', found.providerPaymentId)
    .executeTakeFirst();
  // The money's own news may still be on its way; the sweep comes back to it.
  if (!owner) return;
  await context.db.transaction(platformScope, async (tx) => {
    const payment = await lockPayment(tx, owner.id);
    const { row, isNew } = await writeDown(context, tx, payment, provider, found);
    const book = context.ports.get(moneyBook);
    for (const [kind, movement] of [
      ['WITHDRAWN', found.withdrawn],
      ['REINSTATED', found.reinstated],
    ] as const) {
      if (movement) await book.disputeMoved(context, tx, payment, { dispute: row, kind, movement });
    }
    if (isNew) await tx.emit(paymentDisputed(aboutOf(payment, row)));
    if (row.settled_at === null) await book.disputeOpened(context, tx, payment, row);
    if (row.closed_at !== null && row.settled_at === null) await settle(context, tx, payment, row);
  });
}

/** Only upwards, and never back from a decision. */
async function writeDown(
  { clock }: Context,
  tx: Transaction,
  payment: PaymentRow,
  provider: string,
  found: ProviderDispute,
): Promise<{ row: DisputeRow; isNew: boolean }> {
  const known = await tx.sql
    .selectFrom('payment_dispute')
    .selectAll()
    .where('provider', '=', provider)
    .where('provider_dispute_id', '=', found.providerDisputeId)
    .executeTakeFirst();
  const isClosed = found.status === 'WON' || found.status === 'LOST';
  const money = {
    withdrawn: known?.withdrawn || (found.withdrawn?.amount ?? 0n),
    reinstated: known?.reinstated || (found.reinstated?.amount ?? 0n),
    fee: known && known.fee > found.fee ? known.fee : found.fee,
  };
  const state =
    known && known.closed_at !== null
      ? {}
      : { status: found.status, due_by: found.dueBy, closed_at: isClosed ? clock() : null };
  const row = known
    ? await tx.sql
        .updateTable('payment_dispute')
        .set({ ...money, ...state })
        .where('id', '=', known.id)
        .returningAll()
        .executeTakeFirstOrThrow()
    : await tx.sql
        .insertInto('payment_dispute')
        .values({
          id: newId(),
          payment_id: payment.id,
          provider,
          provider_dispute_id: found.providerDisputeId,
          amount: found.amount,
          currency: found.currency,
          reason: found.reason,
          opened_at: found.openedAt,
          status: found.status,
          due_by: found.dueBy,
          closed_at: isClosed ? clock() : null,
          ...money,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
  return { row, isNew: known === undefined };
}

/**
 * Brings a decision into the books. What is lost comes out of what is left after the refunds: while one is under way, nobody
 * knows that yet.
 */
async function settle(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  dispute: DisputeRow,
): Promise<void> {
  const { provider, provider_dispute_id: providerDisputeId } = dispute;
  if (dispute.status === 'LOST' && (await hasPendingRefund(tx, payment.id))) {
    const runAt = new Date(Date.now() + lookAgainMs);
    await tx.enqueue(
      'payments/settle-dispute',
      { provider, providerDisputeId },
      { runAt, key: `payments/settle-dispute:${dispute.id}` },
    );
    return;
  }
  const settled = await tx.sql
    .updateTable('payment_dispute')
    .set({ settled_at: context.clock() })
    .where('id', '=', dispute.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const refundId = await context.ports.get(moneyBook).disputeClosed(context, tx, payment, settled);
  if (refundId !== null) {
    await tx.sql
      .updateTable('payment_dispute')
      .set({ refund_id: refundId })
      .where('id', '=', dispute.id)
      .execute();
    await closeWhenGivenBack(tx, payment);
  }
  const outcome = settled.status === 'WON' ? 'WON' : 'LOST';
  await tx.emit(disputeClosed({ ...aboutOf(payment, settled), outcome }));
}

async function hasPendingRefund(tx: Transaction, paymentId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('refund')
    .select('id')
    .where('payment_id', '=', paymentId)
    .where('status', '=', 'PENDING')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const aboutOf = (payment: PaymentRow, { id, amount, currency }: DisputeRow) => ({
  disputeId: id,
  paymentId: payment.id,
  orderGroupId: payment.order_group_id,
  amount: String(amount),
  currency,
});
