import type { Selectable } from 'kysely';
import type { Tables, Transaction } from '../platform/db/index.js';

export type ReviewTableRow = Selectable<Tables['review']>;

/** A review as it is, held until the transaction ends; null when there is none, or it was removed. */
export async function lockReview(
  tx: Transaction,
  by: { id: string } | { orderLineId: string },
): Promise<ReviewTableRow | null> {
  const row = await tx.sql
    .selectFrom('review')
    .selectAll()
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .$if('orderLineId' in by, (query) =>
      query.where('order_line_id', '=', 'orderLineId' in by ? by.orderLineId : ''),
    )
    .where('status', '<>', 'REMOVED')
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
