import { waitFor } from '@gebyar/testing';
import type { disputeOf } from '../../src/payments/stripe/session-state.js';
import { listAtProvider, paymentOf, type PayingApi } from './purchase.js';

/** As the provider writes it. */
type ProviderDispute = Parameters<typeof disputeOf>[0];

interface DisputeRow {
  id: string;
  status: string;
  fee: string;
  settled_at: Date | null;
  refund_id: string | null;
}

/** What banks do with payments, and what came of it here. */
export function disputeDesk(api: PayingApi, officeToken: string) {
  const ask = async (mutation: string, input: object): Promise<string[]> => {
    const { answer } = await api.gql.data(mutation, { input }, { audience: 'office', token: officeToken });
    return answer.userErrors.map(({ code }: { code: string }) => code);
  };
  return {
    /** The shopper's bank takes the money of a group back. */
    open: async (group: { number: string }, reason = 'fraudulent') => {
      const { provider_payment_id: intent } = await paymentOf(api.context, group);
      const [charge] = await listAtProvider(api.emulator, `/v1/charges?payment_intent=${intent ?? ''}`);
      const id = api.emulator.dispute(charge?.id ?? '', reason);
      const row = async (): Promise<DisputeRow | null> =>
        (
          await api.sql<DisputeRow>(
            'SELECT id, status, fee::text, settled_at, refund_id FROM payment_dispute WHERE provider_dispute_id = $1',
            [id],
          )
        ).rows[0] ?? null;
      return {
        id,
        row,
        close: (outcome: 'won' | 'lost') => {
          api.emulator.closeDispute(id, outcome);
        },
        settledOrOpen: () => waitFor(row, { timeoutMs: 10_000, what: 'the dispute being heard of' }),
        settled: (status: 'WON' | 'LOST') =>
          waitFor(
            async () => {
              const found = await row();
              return found?.status === status && found.settled_at !== null ? found : null;
            },
            { timeoutMs: 15_000, what: `the dispute being settled as ${status}` },
          ),
        fee: async () => BigInt((await row())?.fee ?? '0'),
        atProvider: async (): Promise<ProviderDispute> => {
          const { host, port } = api.emulator.sdkConfig;
          const headers = { authorization: `Bearer ${api.emulator.secretKey}` };
          const answer = await fetch(`http://${host}:${String(port)}/v1/disputes/${id}`, { headers });
          return (await answer.json()) as ProviderDispute;
        },
      };
    },
    holdersOf: async (group: { number: string }): Promise<string[]> => {
      const { rows } = await api.sql<{ holder: string }>(
        `SELECT holder FROM order_completion_hold JOIN "order" ON "order".id = order_id
         JOIN order_group ON order_group.id = order_group_id WHERE order_group.number = $1 ORDER BY 1`,
        [group.number],
      );
      return rows.map(({ holder }) => holder);
    },
    paymentStatus: async (group: { number: string }): Promise<string> =>
      (await paymentOf(api.context, group)).status,
    /** How often something was told of a group's disputes. */
    told: async (group: { number: string }): Promise<Record<string, number>> => {
      const { id } = await paymentOf(api.context, group);
      const { rows } = await api.sql<{ name: string; count: string }>(
        `SELECT name, count(*) FROM outbox_event WHERE name IN ('PaymentDisputed', 'DisputeClosed') AND payload ->> 'paymentId' = $1 GROUP BY 1`,
        [id],
      );
      return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
    },
    cancel: (orderId: string): Promise<string[]> =>
      ask(
        `mutation ($input: OfficeOrderCancelInput!) { answer: orderCancel(input: $input) { userErrors { code } } }`,
        { orderId, reason: 'SUSPICIOUS', note: null },
      ),
    refundDelivery: (orderId: string): Promise<string[]> =>
      ask(
        `mutation ($input: RefundCreateInput!) { answer: refundCreate(input: $input) { userErrors { code } } }`,
        { orderId, idempotencyKey: crypto.randomUUID(), lines: [{ orderLineId: null }] },
      ),
  };
}
