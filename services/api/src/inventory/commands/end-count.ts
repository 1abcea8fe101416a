import { sql } from 'kysely';
import { variantTitle } from '../../catalog/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { toPublicId } from '../../platform/ids.js';
import { localize } from '../../platform/locale.js';
import { inventoryFaults } from '../inventory.errors.js';
import { sellerVariantsIn } from '../seller-variant.queries.js';
import type { StockCountStatus } from '../stock-count.entity.js';
import { readCount, requireOwnCount, type CountRow } from '../stock-count.queries.js';
import { bookMovements } from './book-movements.js';

interface Difference {
  variant_id: string;
  delta: number;
}

/** Only an open one ends, and once. @returns its location, held so that it is not closed meanwhile. */
async function end(
  context: Context,
  tx: Transaction,
  id: string,
  status: Exclude<StockCountStatus, 'OPEN'>,
): Promise<string> {
  const ended = await tx.sql
    .updateTable('stock_count')
    .set({ status, ended_by: actorId(context.actor), ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .returning('location_id')
    .executeTakeFirst();
  if (!ended) return inventoryFaults.fail('COUNT_ENDED', { field: ['input', 'countId'] });
  return ended.location_id;
}

/**
 * Ends a stock-take: books what was counted more or less than the ledger said at that time, all differences or none, on top
 * of what is on hand now. Variants that nobody counted stay as they are.
 *
 * @param countId public id
 * @throws UserFaults COUNT_NOT_FOUND (also for another seller's), COUNT_ENDED, COUNT_EMPTY, LOCATION_CLOSED, and
 * COUNT_BELOW_RESERVED or COUNT_TOO_LARGE for each variant, its id in the field
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function finishCount(context: Context, countId: string): Promise<CountRow> {
  const { id, sellerId } = await requireOwnCount(context, countId);
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const locationId = await end(context, tx, id, 'FINISHED');
    const place = await tx.sql
      .selectFrom('stock_location')
      .select('active')
      .where('id', '=', locationId)
      .forKeyShare()
      .executeTakeFirstOrThrow();
    if (!place.active) inventoryFaults.fail('LOCATION_CLOSED', { field: ['input', 'countId'] });
    const lines = await tx.sql
      .selectFrom('stock_count_line')
      .select(['variant_id', sql<number>`counted - on_hand_then`.as('delta')])
      .where('count_id', '=', id)
      .where('counted', 'is not', null)
      .execute();
    if (lines.length === 0) inventoryFaults.fail('COUNT_EMPTY', { field: ['input', 'countId'] });
    await bookDifferences(
      context,
      tx,
      { id, sellerId, locationId },
      lines.filter(({ delta }) => delta !== 0),
    );
  });
  return readCount(context, sellerId, id);
}

async function bookDifferences(
  context: Context,
  tx: Transaction,
  { id, sellerId, locationId }: { id: string; sellerId: string; locationId: string },
  differences: readonly Difference[],
): Promise<void> {
  const variants = await sellerVariantsIn(
    tx,
    sellerId,
    differences.map(({ variant_id }) => variant_id),
  );
  const titles = new Map(
    variants.map((row) => {
      const words = [row.product_title, variantTitle(row.option_values)].map((text) =>
        localize(text, context.locale),
      );
      return [row.id, words.filter(Boolean).join(' – ')];
    }),
  );
  await bookMovements(
    context,
    tx,
    differences.map(({ variant_id: variantId, delta }) => ({
      sellerId,
      variantId,
      locationId,
      delta,
      kind: 'COUNTED' as const,
      reason: 'stock-take',
      countId: id,
    })),
    ({ variantId, onHand, level }) =>
      inventoryFaults.fault(onHand > 0 ? 'COUNT_TOO_LARGE' : 'COUNT_BELOW_RESERVED', {
        field: ['count', 'lines', toPublicId('variant', variantId)],
        params: { title: titles.get(variantId) ?? '', ...level, counted: level.onHand + onHand },
      }),
  );
}

/**
 * Gives a stock-take up: nothing is booked.
 *
 * @param countId public id
 * @throws UserFaults COUNT_NOT_FOUND (also for another seller's), COUNT_ENDED
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function cancelCount(context: Context, countId: string): Promise<CountRow> {
  const { id, sellerId } = await requireOwnCount(context, countId);
  await context.db.transaction(sellerScope(sellerId), (tx) => end(context, tx, id, 'CANCELLED'));
  return readCount(context, sellerId, id);
}
