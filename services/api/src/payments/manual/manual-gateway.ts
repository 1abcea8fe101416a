import { sql } from 'kysely';
import { platformScope, type Database } from '../../platform/db/index.js';
import type { Deployment } from '../../platform/deployment.js';
import { manualRefundAsked } from '../payment.events.js';
import type { PaymentGateway, ProviderRefund, RefundStatus } from '../payment.gateway.js';
import { faultOfEmvQr } from './emv-qr.js';

/** Everything that a bigint column and a shopper's eyes take without a slip. */
const limits = { min: 100n, max: 999_999_999_999n };

const sessionPrefix = 'manual_';
const uuid = /^[0-9a-f-]{36}$/;

/** A row's id in ours, or null for text that is no id of this gateway. */
const rowIdOf = (id: string): string | null => {
  const row = id.startsWith(sessionPrefix) ? id.slice(sessionPrefix.length) : '';
  return uuid.test(row) ? row : null;
};

/** ISO 4217 numbers, which EMVCo codes name currencies by. */
const currencyNumbers: Record<string, string> = { IDR: '360' };

const refundId = (id: string): string => `${sessionPrefix}${id}`;

/**
 * Payments that people bring and people confirm: the provider is our own office, and what it knows is in our own tables.
 * A session is open until its time is over, and paid once somebody has confirmed the money (`payment_confirmation`). A refund
 * is a task for a person (`manual_refund`) and pending until they say how it ended. No call leaves the process.
 *
 * @throws for a QRIS that no shopper could scan: better at the start than at the till
 */
export function createManualGateway(
  db: Database,
  { payments, currency }: Pick<Deployment, 'payments' | 'currency'>,
): PaymentGateway {
  for (const method of payments.methods) {
    const fault =
      method.kind === 'QRIS' ? faultOfEmvQr(method.payload, currencyNumbers[currency] ?? '') : null;
    if (fault !== null) throw new Error(`deployment.json: the QRIS payload ${fault}`);
  }
  const findRefund = async (id: string): Promise<ProviderRefund | null> => {
    const row = await db.platform
      .selectFrom('manual_refund')
      .select('outcome')
      .where('refund_id', '=', id)
      .executeTakeFirst();
    const status: RefundStatus = row?.outcome ?? 'PENDING';
    return row ? { providerRefundId: refundId(id), status, refundId: id } : null;
  };
  return {
    provider: 'manual',
    methods: ['BANK_TRANSFER', 'QRIS', 'CASH_ON_PICKUP'],
    polled: false,
    amountLimits: () => limits,

    createSession: ({ paymentId }) =>
      Promise.resolve({ sessionId: `${sessionPrefix}${paymentId}`, redirectUrl: null }),

    async fetchSession(sessionId) {
      const paymentId = rowIdOf(sessionId);
      if (paymentId === null) return { kind: 'missing', paymentId: null };
      const row = await db.platform
        .selectFrom('payment')
        .leftJoin('payment_confirmation as confirmation', 'confirmation.payment_id', 'payment.id')
        .select([
          'payment.currency',
          'confirmation.id as confirmationId',
          'confirmation.amount as amount',
          sql<boolean>`payment.expires_at <= now()`.as('over'),
        ])
        .where('payment.id', '=', paymentId)
        .where('payment.provider', '=', 'manual')
        .executeTakeFirst();
      if (!row) return { kind: 'missing', paymentId: null };
      const { confirmationId, amount, currency } = row;
      if (confirmationId !== null && amount !== null) {
        return {
          kind: 'paid',
          paymentId,
          providerPaymentId: `${sessionPrefix}${confirmationId}`,
          amount,
          currency,
        };
      }
      return { kind: row.over ? 'expired' : 'open', paymentId };
    },

    async expireSession(sessionId) {
      await db.platform
        .updateTable('payment')
        .set({ expires_at: sql<Date>`now()` })
        .where('id', '=', rowIdOf(sessionId))
        .where('provider', '=', 'manual')
        .where('status', '=', 'PENDING')
        .where('expires_at', '>', sql<Date>`now()`)
        .execute();
    },

    async refund({ refundId: id }) {
      await db.transaction(platformScope, async (tx) => {
        const made = await tx.sql
          .insertInto('manual_refund')
          .values({ refund_id: id })
          .onConflict((conflict) => conflict.column('refund_id').doNothing())
          .returning('refund_id')
          .executeTakeFirst();
        if (!made) return;
        const about = await tx.sql
          .selectFrom('refund')
          .innerJoin('payment', 'payment.id', 'refund.payment_id')
          .select(['payment.id', 'payment.order_group_id'])
          .where('refund.id', '=', id)
          .executeTakeFirstOrThrow();
        await tx.emit(
          manualRefundAsked({ refundId: id, paymentId: about.id, orderGroupId: about.order_group_id }),
        );
      });
      return (await findRefund(id)) ?? { providerRefundId: refundId(id), status: 'PENDING', refundId: id };
    },

    async fetchRefund(providerRefundId) {
      const id = rowIdOf(providerRefundId);
      const found = id === null ? null : await findRefund(id);
      if (!found) throw new Error(`there is no manual refund ${providerRefundId}`);
      return found;
    },

    async listRefunds(providerPaymentId) {
      const rows = await db.platform
        .selectFrom('manual_refund')
        .innerJoin('refund', 'refund.id', 'manual_refund.refund_id')
        .innerJoin('payment', 'payment.id', 'refund.payment_id')
        .select(['manual_refund.refund_id', 'manual_refund.outcome'])
        .where('payment.provider_payment_id', '=', providerPaymentId)
        .orderBy('manual_refund.created_at', 'desc')
        .execute();
      return rows.map(({ refund_id: id, outcome }) => ({
        providerRefundId: refundId(id),
        status: outcome ?? 'PENDING',
        refundId: id,
      }));
    },
  };
}
