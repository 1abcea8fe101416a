import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope } from '../platform/db/index.js';
import type { LoaderFactory, PageRequest } from '../platform/graphql/index.js';
import type { BankAccountRow } from './bank-account.js';
import { balancesOf, type SellerBalance } from './ledger.queries.js';
import type { PayoutStatus } from './payout.entity.js';
import type { PayoutRow } from './payout.file.js';

/** A page of a seller's payouts, newest first. */
export const payoutsPage = (
  { db }: Context,
  sellerId: string,
  { first, after }: PageRequest,
): Promise<PayoutRow[]> =>
  db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .selectFrom('payout')
      .selectAll()
      .where('seller_id', '=', sellerId)
      .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute(),
  );

export interface BatchRow {
  id: string;
  number: number;
  method: 'BANK_TRANSFER' | 'PROVIDER';
  currency: string;
  created_at: Date;
}

/** A page of batches, newest first. */
export const batchesPage = ({ db }: Context, { first, after }: PageRequest): Promise<BatchRow[]> =>
  db.platform
    .selectFrom('payout_batch')
    .select(['id', 'number', 'method', 'currency', 'created_at'])
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();

export const findBatch = async ({ db }: Context, id: string): Promise<BatchRow | null> =>
  (await db.platform
    .selectFrom('payout_batch')
    .select(['id', 'number', 'method', 'currency', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** The payouts of batches, in the order of their references. */
export const payoutsOfBatchLoader: LoaderFactory<string, PayoutRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('payout')
      .selectAll()
      .where('batch_id', 'in', [...ids])
      .orderBy('reference')
      .execute();
    return ids.map((id) => rows.filter((row) => row.batch_id === id));
  });

export interface BatchSums {
  batch_id: string;
  status: PayoutStatus;
  count: number;
  amount: bigint;
}

/** How many payouts of batches stand where, and what they add up to. */
export const batchSumsLoader: LoaderFactory<string, BatchSums[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<BatchSums>`
      SELECT batch_id, status, count(*)::integer AS count, sum(amount)::bigint AS amount
      FROM payout WHERE batch_id = ANY (${[...ids]}::uuid[]) GROUP BY 1, 2`.execute(db.platform);
    return ids.map((id) => rows.filter((row) => row.batch_id === id));
  });

/** A page of a batch's payouts, in the order of their references. */
export const batchLinesPage = (
  { db }: Context,
  batchId: string,
  { first, after }: PageRequest,
  status: PayoutStatus | null,
): Promise<PayoutRow[]> =>
  db.platform
    .selectFrom('payout')
    .selectAll()
    .where('batch_id', '=', batchId)
    .$if(status !== null, (query) => query.where('status', '=', status as PayoutStatus))
    .$if(after !== null, (query) => query.where('reference', '>', String(after?.[0])))
    .orderBy('reference')
    .limit(first + 1)
    .execute();

export const bankAccountLoader: LoaderFactory<string, BankAccountRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('seller_bank_account')
      .selectAll()
      .where('seller_id', 'in', [...ids])
      .execute();
    return ids.map((id) => rows.find((row) => row.seller_id === id) ?? null);
  });

export const balanceLoader: LoaderFactory<string, SellerBalance> = (context) =>
  new DataLoader((ids) => balancesOf(context, ids));
