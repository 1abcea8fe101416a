import { sql } from 'kysely';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { inventoryFaults } from '../inventory.errors.js';
import { requireVariants } from '../require-variants.js';
import { maxOnHand } from '../stock-levels.js';
import { readCount, requireOwnCount, type CountRow } from '../stock-count.queries.js';

export interface CountEntry {
  /** Public id. */
  variantId: string;
  /** What lies there; null takes an entry back. */
  counted: number | null;
}

export interface EnterCountsInput {
  /** Public id. */
  countId: string;
  /** 1 to 200; of a variant that is named twice the last one counts. */
  entries: readonly CountEntry[];
  /** When the pieces were counted; now when it is left out. What moved since then is not part of the difference. */
  countedAt?: Date | null | undefined;
}

const maxEntries = 200;

/**
 * Writes down what was counted, with what the ledger says was on hand at that time. Many people may do it at once; of two
 * entries for one variant the later one stands.
 *
 * @throws UserFaults COUNT_NOT_FOUND and VARIANT_NOT_FOUND (also for another seller's), COUNT_ENDED, INVALID_COUNT,
 * TOO_MANY_LINES, COUNTED_AT_INVALID
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function enterCounts(context: Context, input: EnterCountsInput): Promise<CountRow> {
  const { entries, countedAt } = input;
  const count = await requireOwnCount(context, input.countId);
  if (entries.length > maxEntries)
    inventoryFaults.fail('TOO_MANY_LINES', { field: ['input', 'entries'], params: { max: maxEntries } });
  const { variantIds, sellerId } = await requireVariants(
    context,
    entries.map(({ variantId }) => variantId),
    (index) => ['input', 'entries', String(index), 'variantId'],
  );
  if (entries.length > 0 && sellerId !== count.sellerId)
    inventoryFaults.fail('VARIANT_NOT_FOUND', { field: ['input', 'entries', '0', 'variantId'] });
  const faults = faultsOf(input, count.startedAt);
  if (faults.length > 0) throw new UserFaults(faults);
  const last = new Map(entries.map(({ counted }, index) => [variantIds[index] ?? '', counted]));
  await context.db.transaction(sellerScope(count.sellerId), async (tx) => {
    // Held until this commits, so that whoever ends it sees all entries.
    const open = await tx.sql
      .selectFrom('stock_count')
      .select('location_id')
      .where('id', '=', count.id)
      .where('status', '=', 'OPEN')
      .forShare()
      .executeTakeFirst();
    if (!open) return inventoryFaults.fail('COUNT_ENDED', { field: ['input', 'countId'] });
    const rows = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
    if (rows.length === 0) return;
    await sql`
      INSERT INTO stock_count_line AS line
        (count_id, variant_id, seller_id, expected, counted, on_hand_then, counted_by, counted_at)
      SELECT ${count.id}::uuid, entry.variant_id, ${count.sellerId}::uuid, 0, entry.counted,
        CASE WHEN entry.counted IS NOT NULL THEN coalesce(level.on_hand, 0) - coalesce(since.moved, 0) END,
        ${actorId(context.actor)}::uuid,
        CASE WHEN entry.counted IS NOT NULL THEN coalesce(${countedAt ?? null}::timestamptz, now()) END
      FROM unnest(${rows.map(([id]) => id)}::uuid[], ${rows.map(([, counted]) => counted)}::integer[])
        AS entry (variant_id, counted)
      LEFT JOIN stock_level level ON level.variant_id = entry.variant_id AND level.location_id = ${open.location_id}::uuid
      LEFT JOIN LATERAL (
        SELECT sum(delta) AS moved FROM stock_movement movement
        WHERE movement.variant_id = entry.variant_id AND movement.location_id = ${open.location_id}::uuid
          AND movement.created_at > ${countedAt ?? null}::timestamptz
      ) since ON true
      ORDER BY entry.variant_id
      ON CONFLICT (count_id, variant_id) DO UPDATE SET counted = EXCLUDED.counted, on_hand_then = EXCLUDED.on_hand_then,
        counted_by = EXCLUDED.counted_by, counted_at = EXCLUDED.counted_at`.execute(tx.sql);
  });
  return readCount(context, count.sellerId, count.id);
}

function faultsOf({ entries, countedAt }: EnterCountsInput, startedAt: Date): UserFault[] {
  const faults = entries.flatMap(({ counted }, index) =>
    counted === null || (Number.isInteger(counted) && counted >= 0 && counted <= maxOnHand)
      ? []
      : inventoryFaults.fault('INVALID_COUNT', {
          field: ['input', 'entries', String(index), 'counted'],
          params: { max: maxOnHand },
        }),
  );
  if (countedAt && (countedAt < startedAt || countedAt.getTime() > Date.now() + 60_000))
    faults.push(inventoryFaults.fault('COUNTED_AT_INVALID', { field: ['input', 'countedAt'] }));
  return faults;
}
