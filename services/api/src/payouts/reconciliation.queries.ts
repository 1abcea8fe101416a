import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

export const aboutKinds = ['PAYMENT', 'REFUND', 'PAYOUT'] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** What one of the provider's ids is to us. */
export interface About {
  about: string;
  kind: AboutKind;
  /** Of the order group; null for a payout. */
  number: string | null;
  /** Of the payout. */
  reference: string | null;
}

/** What our records know the provider's ids by; null for ids of things that are not ours. */
export const aboutLoader: LoaderFactory<string, About | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const wanted = sql`ANY (${[...ids]}::text[])`;
    const { rows } = await sql<About>`
      SELECT payment.provider_payment_id AS about, 'PAYMENT' AS kind, order_group.number, NULL AS reference
      FROM payment JOIN order_group ON order_group.id = payment.order_group_id WHERE payment.provider_payment_id = ${wanted}
      UNION ALL
      SELECT refund.provider_refund_id, 'REFUND', order_group.number, NULL
      FROM refund JOIN payment ON payment.id = refund.payment_id JOIN order_group ON order_group.id = payment.order_group_id
      WHERE refund.provider_refund_id = ${wanted}
      UNION ALL
      SELECT provider_transfer_id, 'PAYOUT', NULL, reference FROM payout WHERE provider_transfer_id = ${wanted}
      UNION ALL
      SELECT provider_reversal_id, 'PAYOUT', NULL, reference FROM payout WHERE provider_reversal_id = ${wanted}`.execute(
      db.platform,
    );
    return ids.map((id) => rows.find(({ about }) => about === id) ?? null);
  });

export async function countReconciliations({ db }: Context, differing: boolean): Promise<number> {
  const { count } = await db.platform
    .selectFrom('reconciliation')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .$if(differing, (query) => query.where('differences', '>', 0))
    .executeTakeFirstOrThrow();
  return Number(count);
}
