import { PaymentRefused, transferGateway } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { settlePayouts } from '../settle-payouts.js';

type Outcome = { status: 'PAID'; transferId: string } | { status: 'FAILED'; reason: string };

/**
 * Carries out a payout through the provider and converges on what became of it: the row with its key was committed before (E1).
 * May run any number of times: what was made is looked for before it is asked for, under the same key always.
 */
export async function settleTransfer(context: Context, payoutId: string): Promise<void> {
  const payout = await context.db.platform
    .selectFrom('payout')
    .selectAll()
    .where('id', '=', payoutId)
    .executeTakeFirst();
  if (payout?.status !== 'PENDING' || payout.provider_account_id === null) return;
  const { amount, currency, idempotency_key: idempotencyKey, provider_account_id: accountId } = payout;
  const outcome = await carryOut(context, { payoutId, accountId, amount, currency, idempotencyKey });
  await context.db.transaction(platformScope, async (tx) => {
    const locked = await tx.sql
      .selectFrom('payout')
      .selectAll()
      .where('id', '=', payoutId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (locked.status !== 'PENDING') return;
    await settlePayouts(context, tx, [
      outcome.status === 'PAID'
        ? { payout: locked, status: 'PAID', reason: null, transferId: outcome.transferId }
        : { payout: locked, status: 'FAILED', reason: outcome.reason },
    ]);
  });
}

async function carryOut(
  { ports, logger }: Context,
  request: { payoutId: string; accountId: string; amount: bigint; currency: string; idempotencyKey: string },
): Promise<Outcome> {
  const gateway = ports.get(transferGateway);
  const made = await gateway.findTransfer(request.payoutId);
  if (made !== null) return { status: 'PAID', transferId: made };
  try {
    return { status: 'PAID', transferId: await gateway.transfer(request) };
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    const madeAfterAll = await gateway.findTransfer(request.payoutId);
    if (madeAfterAll !== null) return { status: 'PAID', transferId: madeAfterAll };
    logger.error({ err: error, payoutId: request.payoutId }, 'payout refused');
    return { status: 'FAILED', reason: error.message.slice(0, 200) };
  }
}
