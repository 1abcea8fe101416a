import { findRefundAccount, type PaymentRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import type { MoneyBack } from './templates/money-back.js';

/** Where the money of a payment goes back to. */
export async function moneyBackOf(
  { db }: Context,
  payment: Pick<PaymentRow, 'id' | 'provider'> | null,
): Promise<MoneyBack> {
  if (payment === null || payment.provider !== 'manual') return { to: 'CARD' };
  const account = await findRefundAccount(db.platform, payment.id);
  if (!account) return { to: 'HANDS' };
  return { to: 'ACCOUNT', account: `${account.bank} ····${account.account_number.slice(-4)}` };
}
