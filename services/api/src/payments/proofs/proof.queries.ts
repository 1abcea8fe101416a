import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Tables } from '../../platform/db/index.js';
import type { LoaderFactory, PageRequest } from '../../platform/graphql/index.js';
import type { PaymentRow } from '../payment.queries.js';
import type { ProofStatus } from './payment-proof.entity.js';

export type ProofRow = Selectable<Tables['payment_proof']>;

/** A payment's proofs, the oldest first; whoever loads them was let in to the payment before. */
export const proofsOfPaymentLoader: LoaderFactory<string, ProofRow[]> = ({ db }) =>
  new DataLoader(async (paymentIds) => {
    const rows = await db.platform
      .selectFrom('payment_proof')
      .selectAll()
      .where('payment_id', 'in', [...paymentIds])
      .orderBy('id')
      .execute();
    return paymentIds.map((id) => rows.filter((row) => row.payment_id === id));
  });

export const findProof = ({ db }: Context, id: string): Promise<ProofRow | undefined> =>
  db.platform.selectFrom('payment_proof').selectAll().where('id', '=', id).executeTakeFirst();

export const paymentLoader: LoaderFactory<string, PaymentRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('payment')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute();
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });

/** A page of proofs of some statuses, the oldest first; with one row more than asked for when there is more. */
export async function proofsPage(
  { db }: Context,
  statuses: readonly ProofStatus[],
  { first, after }: PageRequest,
  withTotal: boolean,
): Promise<{ rows: ProofRow[]; totalCount: number | null }> {
  const proofs = db.platform.selectFrom('payment_proof').where('status', 'in', [...statuses]);
  const rows = await proofs
    .selectAll()
    .$if(after !== null, (query) => query.where('id', '>', String(after?.[0])))
    .orderBy('id')
    .limit(first + 1)
    .execute();
  if (!withTotal) return { rows, totalCount: null };
  const { count } = await proofs
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return { rows, totalCount: Number(count) };
}
