import { currencies, formatMoney, parseDecimal, type CurrencyCode } from '@gebyar/money';
import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { paymentFaults } from '../payment.errors.js';
import { sessionNewsReceived } from '../payment.events.js';
import type { PaymentRow } from '../payment.queries.js';
import { lockPayment } from './record-payment.js';

const maxReference = 100;
/** What a bigint-safe slip of the pen can be at most; the same as providers take of IDR. */
const maxAmount = 999_999_999_999n;

export interface ConfirmPaymentInput {
  /** Row id. */
  paymentId: string;
  /** What came in, as decimal text: "125000.00". */
  amount: string;
  /** The bank's reference; null for cash. */
  reference: string | null;
  /** Whether another amount than was asked for is meant, and no slip. */
  acceptDifference: boolean;
  source: 'OFFICE' | 'SELLER';
}

/** @throws UserFaults INVALID_AMOUNT for what is no decimal, negative, zero, a part of a rupiah, or too large */
function readAmount(text: string, currency: CurrencyCode, asked: bigint): bigint {
  const amount = parseDecimal(text, currency);
  // Nobody hands over a part of a unit, unless that is what was asked for.
  const whole = amount === asked || (amount ?? 0n) % 10n ** BigInt(currencies[currency].exponent) === 0n;
  if (amount === null || amount <= 0n || amount > maxAmount || !whole) {
    return paymentFaults.fail('INVALID_AMOUNT', {
      field: ['input', 'amount'],
      params: { max: formatMoney(maxAmount, currency) },
    });
  }
  return amount;
}

function readReference(payment: PaymentRow, given: string | null): string | null {
  const reference = given?.trim() ?? '';
  const needed = payment.method !== 'CASH_ON_PICKUP';
  if (reference.length > maxReference || (needed && reference === '')) {
    paymentFaults.fail('REFERENCE_REQUIRED', {
      field: ['input', 'reference'],
      params: { max: maxReference },
    });
  }
  return reference || null;
}

/** Whether it is confirmed already; with the same amount that is no fault, however often it is said. */
async function isConfirmed(tx: Transaction, payment: PaymentRow, amount: bigint): Promise<boolean> {
  const known = await tx.sql
    .selectFrom('payment_confirmation')
    .select('amount')
    .where('payment_id', '=', payment.id)
    .executeTakeFirst();
  if (known && known.amount !== amount) {
    paymentFaults.fail('PAYMENT_ALREADY_CONFIRMED', {
      params: { amount: formatMoney(known.amount, payment.currency as CurrencyCode) },
    });
  }
  return known !== undefined;
}

/**
 * Somebody has seen a payment's money: the word that a provider gives for a card. Written once for each payment; what it
 * means for orders and stock is settled by whoever hears `sessionNewsReceived`, also when the time is over by then.
 *
 * @returns whether it was new
 * @throws UserFaults PAYMENT_NOT_FOUND, PAYMENT_NOT_MANUAL, INVALID_AMOUNT, AMOUNT_DIFFERS, REFERENCE_REQUIRED,
 * REFERENCE_USED, PAYMENT_ALREADY_CONFIRMED
 */
export function recordConfirmation(context: Context, input: ConfirmPaymentInput): Promise<boolean> {
  const currency = context.deployment.currency as CurrencyCode;
  return context.db.transaction(platformScope, async (tx) => {
    const found = await tx.sql
      .selectFrom('payment')
      .select('provider')
      .where('id', '=', input.paymentId)
      .executeTakeFirst();
    if (!found) return paymentFaults.fail('PAYMENT_NOT_FOUND', { field: ['input', 'paymentId'] });
    if (found.provider !== 'manual') paymentFaults.fail('PAYMENT_NOT_MANUAL');
    const payment = await lockPayment(tx, input.paymentId);
    const amount = readAmount(input.amount, currency, payment.amount);
    const reference = readReference(payment, input.reference);
    if (await isConfirmed(tx, payment, amount)) return false;
    if (amount !== payment.amount && !input.acceptDifference) {
      paymentFaults.fail('AMOUNT_DIFFERS', {
        field: ['input', 'amount'],
        params: { expected: formatMoney(payment.amount, currency), given: formatMoney(amount, currency) },
      });
    }
    await write(context, tx, payment, { amount, reference, source: input.source });
    return true;
  });
}

async function write(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  { amount, reference, source }: { amount: bigint; reference: string | null; source: 'OFFICE' | 'SELLER' },
): Promise<void> {
  const actor = actorId(context.actor);
  if (actor === null) throw new Error('a payment is confirmed by a person');
  const id = newId();
  const made = await tx.sql
    .insertInto('payment_confirmation')
    .values({
      id,
      payment_id: payment.id,
      amount,
      reference,
      source,
      actor_id: actor,
      confirmed_at: context.clock(),
    })
    // The payment is locked, so what is there already can only be the same reference of another one.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) paymentFaults.fail('REFERENCE_USED', { field: ['input', 'reference'] });
  await tx.sql
    .updateTable('payment_proof')
    .set({ status: 'ACCEPTED', decided_at: context.clock(), decided_by: actor })
    .where('payment_id', '=', payment.id)
    .where('status', '=', 'SUBMITTED')
    .execute();
  await recordAuditEntry(context, tx, {
    action: 'payment.confirmed',
    subjectType: 'payment',
    subjectId: payment.id,
    data: { amount: String(amount), asked: String(payment.amount), reference, source },
  });
  const { provider, provider_session_id: sessionId } = payment;
  if (sessionId === null) throw new Error(`the payment ${payment.id} has no session`);
  await tx.emit(sessionNewsReceived({ provider, sessionId }));
}
