import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { faultsOfKey, faultsOfQuantity, faultsOfReason, tidyLine } from '../change-faults.js';
import { inventoryFaults } from '../inventory.errors.js';
import { requireLocation } from '../locations.js';
import { requireVariants } from '../require-variants.js';
import { maxOnHand } from '../stock-levels.js';
import { sumByVariant } from '../stock.split.js';
import { bookMovements } from './book-movements.js';

export interface TransferStockInput {
  /** Public ids of two locations of one seller. */
  fromLocationId: string;
  toLocationId: string;
  /** Public ids of variants, 1 to 200; those of one variant are added up. */
  lines: readonly { variantId: string; quantity: number }[];
  reason: string;
  /** The same key with the same transfer counts once. */
  idempotencyKey?: string | null | undefined;
}

export interface TransferredStock {
  /** Row ids. */
  transferId: string;
  sellerId: string;
  variantIds: string[];
}

const maxLines = 200;

interface Transfer {
  sellerId: string;
  from: string;
  to: string;
  reason: string;
  lines: { variantId: string; quantity: number }[];
  idempotencyKey: string | null;
}

/**
 * Takes pieces from one location to another at once: all lines or none, two movements each. What is spoken for stays.
 *
 * @throws UserFaults VARIANT_NOT_FOUND and LOCATION_NOT_FOUND (also for another seller's), LOCATION_CLOSED, SAME_LOCATION,
 * TRANSFER_EMPTY, TOO_MANY_LINES, INVALID_QUANTITY, REASON_REQUIRED, REASON_TOO_LONG, INVALID_IDEMPOTENCY_KEY,
 * IDEMPOTENCY_KEY_REUSED, NOT_ENOUGH_FREE, STOCK_TOO_LARGE
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function transferStock(context: Context, input: TransferStockInput): Promise<TransferredStock> {
  if (input.lines.length > maxLines)
    inventoryFaults.fail('TOO_MANY_LINES', { field: ['input', 'lines'], params: { max: maxLines } });
  const { sellerId, variantIds } = await requireVariants(
    context,
    input.lines.map(({ variantId }) => variantId),
    (index) => ['input', 'lines', String(index), 'variantId'],
  );
  const reason = tidyLine(input.reason);
  const faults = faultsOf(input, reason);
  if (faults.length > 0) throw new UserFaults(faults);
  const lines = sumByVariant(
    input.lines.map(({ quantity }, index) => ({ variantId: variantIds[index] ?? '', quantity })),
  );
  const transferId = await context.db.transaction(sellerScope(sellerId), async (tx) => {
    // In the order of their ids, as everybody who holds two locations.
    const places = [
      ['fromLocationId', input.fromLocationId],
      ['toLocationId', input.toLocationId],
    ] as const;
    const ids = new Map<string, string>();
    for (const [field, id] of places.toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
      ids.set(field, await requireLocation(tx, sellerId, id, ['input', field]));
    }
    return bookTransfer(context, tx, {
      sellerId,
      from: ids.get('fromLocationId') ?? '',
      to: ids.get('toLocationId') ?? '',
      reason,
      lines,
      idempotencyKey: input.idempotencyKey ?? null,
    });
  });
  return { transferId, sellerId, variantIds: lines.map(({ variantId }) => variantId) };
}

function faultsOf(input: TransferStockInput, reason: string): UserFault[] {
  const faults = input.lines.flatMap(({ quantity }, index) =>
    faultsOfQuantity(quantity, ['input', 'lines', String(index), 'quantity'], 'above'),
  );
  if (input.lines.length === 0)
    faults.push(inventoryFaults.fault('TRANSFER_EMPTY', { field: ['input', 'lines'] }));
  if (input.fromLocationId === input.toLocationId)
    faults.push(inventoryFaults.fault('SAME_LOCATION', { field: ['input', 'toLocationId'] }));
  return [...faults, ...faultsOfReason(reason), ...faultsOfKey(input.idempotencyKey)];
}

async function bookTransfer(context: Context, tx: Transaction, transfer: Transfer): Promise<string> {
  const { sellerId, from, to, reason, lines, idempotencyKey } = transfer;
  const made = await tx.sql
    .insertInto('stock_transfer')
    .values({
      id: newId(),
      seller_id: sellerId,
      from_location_id: from,
      to_location_id: to,
      reason,
      actor_id: actorId(context.actor),
      idempotency_key: idempotencyKey,
    })
    .onConflict((conflict) =>
      conflict.columns(['seller_id', 'idempotency_key']).where('idempotency_key', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!made) return sameTransfer(tx, transfer);
  const movements = lines.flatMap(({ variantId, quantity }) => [
    { sellerId, variantId, locationId: from, delta: -quantity, kind: 'TRANSFERRED_OUT' as const },
    { sellerId, variantId, locationId: to, delta: quantity, kind: 'TRANSFERRED_IN' as const },
  ]);
  await bookMovements(
    context,
    tx,
    movements.map((movement) => ({ ...movement, reason, transferId: made.id })),
    ({ variantId, onHand, level }) => {
      const index = lines.findIndex((line) => line.variantId === variantId);
      const field = ['input', 'lines', String(index), 'quantity'];
      if (onHand > 0) return inventoryFaults.fault('STOCK_TOO_LARGE', { field, params: { max: maxOnHand } });
      const params = { ...level, free: level.onHand - level.reserved };
      return inventoryFaults.fault('NOT_ENOUGH_FREE', { field, params, data: params });
    },
  );
  return made.id;
}

/** A key that is known must stand for the very same transfer. */
async function sameTransfer(tx: Transaction, { sellerId, idempotencyKey, ...given }: Transfer) {
  const earlier = await tx.sql
    .selectFrom('stock_transfer')
    .select(['id', 'from_location_id', 'to_location_id'])
    .where('seller_id', '=', sellerId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirstOrThrow();
  const moved = await tx.sql
    .selectFrom('stock_movement')
    .select(['variant_id', 'delta'])
    .where('transfer_id', '=', earlier.id)
    .where('kind', '=', 'TRANSFERRED_IN')
    .execute();
  const same =
    earlier.from_location_id === given.from &&
    earlier.to_location_id === given.to &&
    moved.length === given.lines.length &&
    given.lines.every(({ variantId, quantity }) =>
      moved.some((movement) => movement.variant_id === variantId && movement.delta === quantity),
    );
  if (!same) inventoryFaults.fail('IDEMPOTENCY_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
  return earlier.id;
}
