import { sql } from 'kysely';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { json, sellerScope } from '../../platform/db/index.js';
import { requestError } from '../../platform/graphql/index.js';
import { newId } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { planImport, type PlannedChange } from '../files/plan-import.js';
import { readStockFile, type RowFault } from '../files/read-stock-file.js';

export interface CheckedImport {
  /** Row id; null while a row is wrong, since such a file can't be applied. */
  id: string | null;
  rowCount: number;
  changes: PlannedChange[];
  faults: RowFault[];
}

/** A file that was checked may be applied for so long. */
export const importHours = 24;

/**
 * Reads a file of stock and tells what it would change and what is wrong in it, row by row. Nothing is changed; a file
 * without a fault is kept, to be applied.
 *
 * @param sellerId public id
 * @throws UserFaults IMPORT_WRONG_ENCODING, IMPORT_WRONG_HEADER, IMPORT_EMPTY, IMPORT_TOO_MANY_ROWS
 * @throws UNAUTHENTICATED, FORBIDDEN (also for an unknown seller)
 */
export async function checkImport(context: Context, sellerId: string, bytes: Buffer): Promise<CheckedImport> {
  const membership = await requireMember(context, sellerId, 'stock:adjust');
  if (!membership) throw requestError('FORBIDDEN', context.locale);
  const { rows, faults: unread } = readStockFile(bytes);
  const { changes, faults: unfit } = await planImport(context, membership.sellerId, rows);
  const faults = [...unread, ...unfit].sort((a, b) => a.line - b.line);
  const rowCount = rows.length + unread.length;
  if (faults.length > 0) return { id: null, rowCount, changes, faults };
  const id = newId();
  await context.db.transaction(sellerScope(membership.sellerId), async (tx) => {
    await tx.sql
      .deleteFrom('stock_import')
      .where('seller_id', '=', membership.sellerId)
      .where('status', '=', 'CHECKED')
      .where('created_at', '<', sql<Date>`now() - make_interval(hours => ${importHours})`)
      .execute();
    const kept = changes.map(({ line, variant_id, location_id, delta }) => ({
      line,
      variant_id,
      location_id,
      delta,
    }));
    await tx.sql
      .insertInto('stock_import')
      .values({
        id,
        seller_id: membership.sellerId,
        status: 'CHECKED',
        row_count: rowCount,
        changes: json(kept),
        created_by: actorId(context.actor),
        applied_by: null,
        applied_at: null,
      })
      .execute();
  });
  return { id, rowCount, changes, faults };
}
