import { actorId } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { json, type Transaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { toStored, type ReviewedChanges } from './product-review.js';
import type { ProductRevisionRow } from './product-rows.js';

/** The changes of a product that wait for the office or were sent back, held until the transaction ends. */
export async function lockRevision(tx: Transaction, productId: string): Promise<ProductRevisionRow | null> {
  const row = await tx.sql
    .selectFrom('product_revision')
    .selectAll()
    .where('product_id', '=', productId)
    .where('status', 'in', ['OPEN', 'SENT_BACK'])
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Ends what is pending; the product must be locked. @returns whether there was something. */
export async function closeRevision(
  context: Context,
  tx: Transaction,
  productId: string,
  status: 'APPROVED' | 'WITHDRAWN',
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('product_revision')
    .set({ status, decided_at: new Date(), decided_by: actorId(context.actor) })
    .where('product_id', '=', productId)
    .where('status', 'in', ['OPEN', 'SENT_BACK'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes the pending changes of a locked product those given; none end what was pending. */
export async function keepRevision(
  context: Context,
  tx: Transaction,
  product: { id: string; seller_id: string },
  pending: ProductRevisionRow | null,
  changes: ReviewedChanges,
): Promise<void> {
  if (Object.keys(changes).length === 0) {
    if (pending) await closeRevision(context, tx, product.id, 'WITHDRAWN');
    return;
  }
  const values = { status: 'OPEN', patch: json(toStored(changes)), submitted_at: new Date() } as const;
  if (pending) {
    await tx.sql.updateTable('product_revision').set(values).where('id', '=', pending.id).execute();
    return;
  }
  await tx.sql
    .insertInto('product_revision')
    .values({
      ...values,
      id: newId(),
      product_id: product.id,
      seller_id: product.seller_id,
      notes: json([]),
      created_by: actorId(context.actor),
    })
    .execute();
}
