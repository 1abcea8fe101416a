import { extendReservations } from '../../inventory/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import type { PaymentRow } from '../payment.queries.js';
import { stretchedEnd } from './proof.time.js';

/** Gives an open payment, and what is held for it, some hours from now. The caller holds the payment's lock. */
export async function stretchPayment(
  { deployment }: Context,
  tx: Transaction,
  payment: PaymentRow,
  hours: number,
): Promise<void> {
  if (payment.status !== 'PENDING') return;
  const end = stretchedEnd({
    now: new Date(),
    since: payment.created_at,
    expiresAt: payment.expires_at,
    hours,
    longestHours: deployment.payments.proofs.longestHours,
  });
  if (end <= payment.expires_at) return;
  await tx.sql.updateTable('payment').set({ expires_at: end }).where('id', '=', payment.id).execute();
  await extendReservations(tx, payment.order_group_id, end);
}
