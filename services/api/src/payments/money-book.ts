import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { definePort } from '../platform/ports.js';
import type { DisputeRow } from './disputes/dispute.queries.js';
import type { DisputeMovement } from './payment.gateway.js';
import type { PaymentRow, RefundRow } from './payment.queries.js';

/**
 * The books, which are kept above the payments. What moves money is written there in the transaction that marks it: neither
 * is there without the other. The caller holds the payment's lock.
 */
export interface MoneyBook {
  refundSucceeded(context: Context, tx: Transaction, payment: PaymentRow, refund: RefundRow): Promise<void>;
  /** A refund that had gone through came back. */
  refundReturned(context: Context, tx: Transaction, payment: PaymentRow, refund: RefundRow): Promise<void>;
  /** The provider has taken the money of a dispute, or given it back. Told again it is booked once. */
  disputeMoved(
    context: Context,
    tx: Transaction,
    payment: PaymentRow,
    moved: { dispute: DisputeRow; kind: 'WITHDRAWN' | 'REINSTATED'; movement: DisputeMovement },
  ): Promise<void>;
  /** A dispute is new: what its sellers have of the money is held. */
  disputeOpened(context: Context, tx: Transaction, payment: PaymentRow, dispute: DisputeRow): Promise<void>;
  /**
   * A dispute is decided, as its row says by now: what was held is let go, and what is lost is taken back.
   *
   * @returns the refund that a lost one has come to
   */
  disputeClosed(
    context: Context,
    tx: Transaction,
    payment: PaymentRow,
    dispute: DisputeRow,
  ): Promise<string | null>;
}

export const moneyBook = definePort<MoneyBook>('payments/money-book');
