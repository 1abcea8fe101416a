import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { definePort } from '../platform/ports.js';
import type { PaymentRow, RefundRow } from './payment.queries.js';

/**
 * The books, which are kept above the payments. What moves money is written there in the transaction that marks it: neither
 * is there without the other. The caller holds the payment's lock.
 */
export interface MoneyBook {
  refundSucceeded(context: Context, tx: Transaction, payment: PaymentRow, refund: RefundRow): Promise<void>;
  /** A refund that had gone through came back. */
  refundReturned(context: Context, tx: Transaction, payment: PaymentRow, refund: RefundRow): Promise<void>;
}

export const moneyBook = definePort<MoneyBook>('payments/money-book');
