import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { requestRefund, lockPayment, type RefundWish } from '../../src/payments/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { waitFor } from '@gebyar/testing';
import { paymentOf, type PayingApi } from './purchase.js';

/** Runs statements in one transaction as the application's role does, with nothing of the application between. */
export async function asApplication(
  { databaseUrl }: Pick<PayingApi, 'databaseUrl'>,
  run: (query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`BEGIN; SET LOCAL ROLE gebyar_app; SET LOCAL gebyar.scope = 'platform'`);
    await run((text, values) => client.query(text, values));
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** What each account of an order holds in the books, by component: `{ 'SELLER_PENDING GOODS': '-100' }`. Zeros are left out. */
export async function bookedOf(api: PayingApi, orderNumber: string): Promise<Record<string, string>> {
  const { rows } = await api.sql<{ name: string; amount: string }>(
    `SELECT posting.account || ' ' || posting.component AS name, sum(posting.amount)::text AS amount
     FROM ledger_posting posting JOIN "order" ON "order".id = posting.order_id
     WHERE "order".number = $1 GROUP BY 1 HAVING sum(posting.amount) <> 0 ORDER BY 1`,
    [orderNumber],
  );
  return Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));
}

/** What a seller has by account; credits are shown below zero. */
export async function balanceOf(api: PayingApi, sellerId: string): Promise<Record<string, string>> {
  const { rows } = await api.sql<{ account: string; amount: string }>(
    `SELECT account, amount::text FROM ledger_balance WHERE seller_id = $1 AND amount <> 0 ORDER BY 1`,
    [sellerId],
  );
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
}

/** Asks for a refund of a group's payment as a workflow above does, and waits until the provider has made it. */
export async function refundMoney(
  api: PayingApi,
  group: { number: string },
  wish: Omit<RefundWish, 'reason'>,
): Promise<string> {
  const { id } = await paymentOf(api.context, group);
  const refundId = await api.context.db.transaction(platformScope, async (tx) => {
    const payment = await lockPayment(tx, id);
    const capturedAmount = payment.captured_amount ?? 0n;
    return requestRefund(tx, { id, capturedAmount }, { ...wish, reason: 'TEST' });
  });
  await waitFor(
    async () =>
      (await api.sql(`SELECT FROM refund WHERE id = $1 AND status = 'SUCCEEDED'`, [refundId])).rows[0] ??
      null,
    { timeoutMs: 15_000, what: 'the refund going through' },
  );
  return refundId;
}

/** A list of commission rules, as if it had been there for a while. */
export async function commissionRules(
  api: PayingApi,
  rules: readonly {
    sellerId?: string;
    rateBp: number;
    fixed?: number;
    onDelivery?: boolean;
    programme?: string;
  }[],
): Promise<void> {
  const { rows } = await api.sql<{ version: number }>(
    `INSERT INTO commission_rule_list (version, created_at)
     SELECT coalesce(max(version), 0) + 1, now() FROM commission_rule_list RETURNING version`,
  );
  for (const [position, rule] of rules.entries()) {
    await api.sql(
      `INSERT INTO commission_rule (id, version, position, title, seller_id, programme, rate_bp, fixed, on_delivery)
       VALUES ($1, $2, $3, 'rule', $4, $5, $6, $7, $8)`,
      [
        randomUUID(),
        rows[0]?.version,
        position,
        rule.sellerId ?? null,
        rule.programme ?? null,
        rule.rateBp,
        rule.fixed ?? 0,
        rule.onDelivery ?? false,
      ],
    );
  }
}

/** Lets the money of every completed order be paid out at once. */
export function withoutHoldDays({ context }: Pick<PayingApi, 'context'>): void {
  context.deployment.payouts.holdDays = 0;
}
