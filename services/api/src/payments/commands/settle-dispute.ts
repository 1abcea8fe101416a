import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { disputeClosed, paymentDisputed } from '../payment.events.js';
import { paymentGateways, type ProviderDispute } from '../payment.gateway.js';
import type { PaymentRow } from '../payment.queries.js';
import { lockPayment } from './record-payment.js';

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
 * Writes a dispute down as the provider has it now, and tells of it once when it is new and once when it is decided. A
 * decision stays: late news of an open dispute does not open it again (E2). One about a payment that is not ours is left.
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
    const { id, known } = await upsert(context, tx, payment, provider, found);
    const isClosed = found.status === 'WON' || found.status === 'LOST';
    const about = {
      disputeId: id,
      paymentId: payment.id,
      orderGroupId: payment.order_group_id,
      amount: String(found.amount),
      currency: found.currency,
    };
    if (known === null) await tx.emit(paymentDisputed(about));
    if (isClosed && known !== 'WON' && known !== 'LOST')
      await tx.emit(disputeClosed({ ...about, outcome: found.status === 'WON' ? 'WON' : 'LOST' }));
  });
}

async function upsert(
  { clock }: Context,
  tx: Transaction,
  payment: PaymentRow,
  provider: string,
  found: ProviderDispute,
): Promise<{ id: string; known: ProviderDispute['status'] | null }> {
  const known = await tx.sql
    .selectFrom('payment_dispute')
    .select(['id', 'status'])
    .where('provider', '=', provider)
    .where('provider_dispute_id', '=', found.providerDisputeId)
    .executeTakeFirst();
  const closed = found.status === 'WON' || found.status === 'LOST';
  const state = { status: found.status, due_by: found.dueBy, closed_at: closed ? clock() : null };
  if (!known) {
    const id = newId();
    await tx.sql
      .insertInto('payment_dispute')
      .values({
        id,
        payment_id: payment.id,
        provider,
        provider_dispute_id: found.providerDisputeId,
        amount: found.amount,
        currency: found.currency,
        reason: found.reason,
        opened_at: found.openedAt,
        ...state,
      })
      .execute();
    return { id, known: null };
  }
  await tx.sql
    .updateTable('payment_dispute')
    .set(state)
    .where('id', '=', known.id)
    .where('closed_at', 'is', null)
    .execute();
  return { id: known.id, known: known.status };
}
