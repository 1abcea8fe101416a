import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { json, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { paymentGateways, type PaymentIntent } from '../payment.gateway.js';
import type { PaymentMethod } from '../payment.methods.js';
import type { PaymentRow } from '../payment.queries.js';
import { claimEnd } from './open-payment-session.js';

export interface CreatePaymentInput {
  orderGroupId: string;
  method: PaymentMethod;
  /** Minor units. */
  amount: bigint;
  currency: string;
  returnUrl: string;
  /** When the session, and with it the reservation, ends; whole seconds, as providers count them. */
  expiresAt: Date;
  intent: PaymentIntent;
}

/**
 * Writes the intent row with its idempotency key, in the transaction that makes the order group (E1). It is claimed by the
 * caller, who opens the session after the commit by `openClaimedSession`.
 */
export function createPayment(
  { ports }: Context,
  tx: Transaction,
  input: CreatePaymentInput,
): Promise<PaymentRow> {
  const id = newId();
  return tx.sql
    .insertInto('payment')
    .values({
      id,
      order_group_id: input.orderGroupId,
      provider: ports.get(paymentGateways).for(input.method).provider,
      method: input.method,
      status: 'PENDING',
      amount: input.amount,
      currency: input.currency,
      idempotency_key: `payment-${id}`,
      return_url: input.returnUrl,
      expires_at: input.expiresAt,
      intent: json(input.intent),
      session_claimed_until: claimEnd,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Goes by no gateway: nobody is ever asked about it. */
const noProvider = 'none';

/**
 * Writes the payment of an order group that costs nothing. There is nobody to pay and nothing to wait for: it is paid from the
 * start, in the transaction that makes the group, and no provider is ever asked about it.
 */
export function createPaymentOfNothing(
  { clock }: Context,
  tx: Transaction,
  input: Pick<CreatePaymentInput, 'orderGroupId' | 'currency' | 'returnUrl' | 'intent'>,
): Promise<PaymentRow> {
  const id = newId();
  return tx.sql
    .insertInto('payment')
    .values({
      id,
      order_group_id: input.orderGroupId,
      provider: noProvider,
      method: 'NOTHING_TO_PAY',
      status: 'PAID',
      amount: 0n,
      captured_amount: 0n,
      paid_at: clock(),
      currency: input.currency,
      idempotency_key: `payment-${id}`,
      return_url: input.returnUrl,
      expires_at: sql<Date>`now()`,
      intent: json(input.intent),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
