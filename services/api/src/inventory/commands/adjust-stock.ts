import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { faultsOfKey, faultsOfQuantity, faultsOfReason, tidyLine } from '../change-faults.js';
import { inventoryFaults } from '../inventory.errors.js';
import { requireLocation } from '../locations.js';
import { requireVariants } from '../require-variants.js';
import { findSellerVariant, type SellerVariantRow } from '../seller-variant.queries.js';
import { maxOnHand } from '../stock-levels.js';
import { bookMovements, type MovementToBook } from './book-movements.js';

export interface AdjustStockInput {
  /** Public id. */
  variantId: string;
  /** Public id; the workshop when there is none. */
  locationId?: string | null | undefined;
  /** Added to what is on hand; not zero, and above it for what is received and below for what is sold. */
  delta: number;
  reason: string;
  /** The same key with the same change counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

/** ADJUSTED: put right. RECEIVED: made or bought. SOLD_ON_SITE: sold over the counter. */
export type ChangeKind = 'ADJUSTED' | 'RECEIVED' | 'SOLD_ON_SITE';

/**
 * A member changes what is on hand of a variant at one location. The variant's seller decides who may.
 *
 * @param field the input's field that the size of the change was given in
 * @returns the variant with its stock afterwards.
 * @throws UserFaults VARIANT_NOT_FOUND and LOCATION_NOT_FOUND (also for another seller's), LOCATION_CLOSED, INVALID_QUANTITY,
 * REASON_REQUIRED, REASON_TOO_LONG, INVALID_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED, STOCK_BELOW_RESERVED, STOCK_TOO_LARGE
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function adjustStock(
  context: Context,
  input: AdjustStockInput,
  kind: ChangeKind = 'ADJUSTED',
  field = 'delta',
): Promise<SellerVariantRow> {
  const { sellerId, variantIds } = await requireVariants(context, [input.variantId], () => [
    'input',
    'variantId',
  ]);
  const [variantId = ''] = variantIds;
  const reason = tidyLine(input.reason);
  const size = kind === 'SOLD_ON_SITE' ? -input.delta : input.delta;
  const faults = [
    ...faultsOfQuantity(size, ['input', field], kind === 'ADJUSTED' ? 'any' : 'above'),
    ...faultsOfReason(reason),
    ...faultsOfKey(input.idempotencyKey),
  ];
  if (faults.length > 0) throw new UserFaults(faults);
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const locationId = input.locationId
      ? await requireLocation(tx, sellerId, input.locationId, ['input', 'locationId'])
      : undefined;
    const { delta, idempotencyKey } = input;
    const movement = { sellerId, variantId, locationId, delta, kind, reason, idempotencyKey };
    const booked = await bookMovements(context, tx, [movement], ({ level, onHand }) =>
      onHand > 0
        ? inventoryFaults.fault('STOCK_TOO_LARGE', { field: ['input', field], params: { max: maxOnHand } })
        : inventoryFaults.fault('STOCK_BELOW_RESERVED', {
            field: ['input', field],
            params: level,
            data: level,
          }),
    );
    if (booked.length === 0) await requireSameMovement(tx, movement);
  });
  return (
    (await findSellerVariant(context, sellerId, variantId)) ??
    inventoryFaults.fail('VARIANT_NOT_FOUND', { field: ['input', 'variantId'] })
  );
}

/** A key that is known must stand for the very same change. */
async function requireSameMovement(
  tx: Transaction,
  { sellerId, variantId, locationId, delta, kind, idempotencyKey }: MovementToBook,
) {
  const earlier = await tx.sql
    .selectFrom('stock_movement')
    .innerJoin('stock_location', 'stock_location.id', 'stock_movement.location_id')
    .select(['variant_id', 'location_id', 'delta', 'stock_movement.kind', 'stock_location.kind as place'])
    .where('stock_movement.seller_id', '=', sellerId)
    .where('idempotency_key', '=', idempotencyKey ?? '')
    .executeTakeFirstOrThrow();
  const samePlace = locationId ? earlier.location_id === locationId : earlier.place === 'WORKSHOP';
  if (!samePlace || earlier.variant_id !== variantId || earlier.delta !== delta || earlier.kind !== kind) {
    inventoryFaults.fail('IDEMPOTENCY_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
  }
}
