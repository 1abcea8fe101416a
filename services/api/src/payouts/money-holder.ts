import type { PaymentRow } from '../payments/index.js';
import type { Posting } from './ledger.accounts.js';

/** Methods by which the seller takes the money itself, and owes the platform its part. */
const takenBySeller: ReadonlySet<string> = new Set(['CASH_ON_PICKUP']);

/** Whether the seller has the money of a payment, and not the platform. */
export const isTakenBySeller = ({ method }: { method: string }): boolean => takenBySeller.has(method);

/** Where the money of a payment is: the one place that knows methods. A new method of a provider needs nothing here. */
export function holderOf(
  payment: Pick<PaymentRow, 'method' | 'provider'>,
  sellerId: string,
): Pick<Posting, 'account' | 'sellerId' | 'provider'> {
  return isTakenBySeller(payment)
    ? { account: 'SELLER_CASH', sellerId }
    : { account: 'PROVIDER', provider: payment.provider };
}
