import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Account } from './ledger.accounts.js';

/** What an account of the books holds as a whole: debit above zero. */
export interface HouseBalance {
  account: Account;
  /** Who keeps it, for PROVIDER. */
  provider: string | null;
  amount: bigint;
}

/**
 * What each account holds, all sellers together. Those of sellers are summed from their balances, the house's own from the
 * postings; what is in another currency than the deployment's is left out.
 */
export async function houseBalances({ db, deployment: { currency } }: Context): Promise<HouseBalance[]> {
  const { rows } = await sql<HouseBalance>`
    SELECT account, provider, sum(amount)::bigint AS amount FROM (
      SELECT account, provider, sum(amount) AS amount FROM ledger_posting WHERE seller_id IS NULL GROUP BY 1, 2
      UNION ALL
      SELECT posting.account, posting.provider, -sum(posting.amount)
      FROM ledger_journal journal JOIN ledger_posting posting ON posting.journal_id = journal.id
      WHERE (journal.currency < ${currency} OR journal.currency > ${currency}) AND posting.seller_id IS NULL GROUP BY 1, 2
      UNION ALL
      SELECT account, NULL, sum(amount) FROM ledger_balance WHERE currency = ${currency} AND amount <> 0 GROUP BY 1
    ) part GROUP BY 1, 2 HAVING sum(amount) <> 0 ORDER BY 1, 2`.execute(db.platform);
  return rows;
}

/** Why money that waits can't be paid out by the bank now. */
export const payoutObstacles = ['BANK_ACCOUNT_MISSING', 'ACCOUNT_NOT_VERIFIED', 'BELOW_MINIMUM'] as const;
export type PayoutObstacle = (typeof payoutObstacles)[number];

/** Of `available` (below zero in the books) and `account`, a seller's bank account that may be missing. */
export const obstacleSql = (minimum: number) => sql<PayoutObstacle | null>`CASE
  WHEN account.seller_id IS NULL THEN 'BANK_ACCOUNT_MISSING'
  WHEN account.verified_at IS NULL THEN 'ACCOUNT_NOT_VERIFIED'
  WHEN -balance.amount < ${minimum}::bigint THEN 'BELOW_MINIMUM' END`;

export interface DuePart {
  obstacle: PayoutObstacle | null;
  sellers: number;
  amount: bigint;
}

export interface Due {
  parts: DuePart[];
  /** Sellers that the provider could pay now. */
  atProvider: number;
}

/** The money that waits for its payout, by what is in the way of it. */
export async function payoutsDue({ db, deployment }: Context): Promise<Due> {
  const { currency, payouts } = deployment;
  const { rows } = await sql<DuePart & { at_provider: number }>`
    SELECT ${obstacleSql(payouts.minimum)} AS obstacle, count(*)::integer AS sellers, sum(-balance.amount)::bigint AS amount,
      (count(*) FILTER (WHERE at_provider.payable AND -balance.amount >= ${payouts.minimum}::bigint))::integer AS at_provider
    FROM ledger_balance balance
    LEFT JOIN seller_bank_account account ON account.seller_id = balance.seller_id
    LEFT JOIN seller_provider_account at_provider ON at_provider.seller_id = balance.seller_id
    WHERE balance.account = 'SELLER_AVAILABLE' AND balance.amount < 0 AND balance.currency = ${currency}
    GROUP BY 1`.execute(db.platform);
  return { parts: rows, atProvider: rows.reduce((sum, row) => sum + row.at_provider, 0) };
}

export interface MoneyAttention {
  differing_days: number;
  failed_payouts: number;
  debtors: number;
  accounts_to_verify: number;
}

/** A payout (`failed`) that did not arrive, after which its seller was not paid again. */
const lastOfItsSeller = sql`failed.status = 'FAILED'
  AND NOT EXISTS (SELECT FROM payout later WHERE later.seller_id = failed.seller_id AND later.id > failed.id)`;

/** What wants somebody of the office; each is a count over an index that holds these only. */
export async function moneyAttention({ db, deployment: { currency } }: Context): Promise<MoneyAttention> {
  const { rows } = await sql<MoneyAttention>`
    SELECT
      (SELECT count(*) FROM reconciliation WHERE differences > 0)::integer AS differing_days,
      (SELECT count(*) FROM payout failed WHERE ${lastOfItsSeller})::integer AS failed_payouts,
      (SELECT count(*) FROM ledger_balance WHERE account = 'SELLER_DEBT' AND amount <> 0 AND currency = ${currency})::integer AS debtors,
      (SELECT count(*) FROM seller_bank_account account JOIN ledger_balance balance ON balance.seller_id = account.seller_id
        WHERE account.verified_at IS NULL AND balance.account = 'SELLER_AVAILABLE' AND balance.amount < 0 AND balance.currency = ${currency})::integer AS accounts_to_verify`.execute(
    db.platform,
  );
  const [row] = rows;
  if (!row) throw new Error('no row of counts');
  return row;
}

/** Row ids of payouts that did not arrive and were not made anew, the oldest first, at most a hundred. */
export async function failedPayoutIds({ db }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT failed.id FROM payout failed WHERE ${lastOfItsSeller} ORDER BY failed.id LIMIT 100`.execute(
    db.platform,
  );
  return rows.map(({ id }) => id);
}
