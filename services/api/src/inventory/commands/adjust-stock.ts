import { purchasableVariants } from '../../catalog/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { inventoryFaults } from '../inventory.errors.js';
import { findSellerVariant, type SellerVariantRow } from '../seller-variant.queries.js';
import { maxOnHand } from '../stock-levels.js';
import { bookMovements, type MovementToBook } from './book-movements.js';

export interface AdjustStockInput {
  /** Public id. */
  variantId: string;
  /** Added to what is on hand; not zero. */
  delta: number;
  reason: string;
  /** The same key with the same change counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

const limits = { reason: 200, key: 200 };
const keyPattern = /^[^\p{Cc}]{1,200}$/u;

function faultsOf({ delta, reason, idempotencyKey }: AdjustStockInput): UserFault[] {
  const faults: UserFault[] = [];
  if (!Number.isInteger(delta) || delta === 0 || Math.abs(delta) > maxOnHand) {
    faults.push(
      inventoryFaults.fault('INVALID_QUANTITY', { field: ['input', 'delta'], params: { max: maxOnHand } }),
    );
  }
  if (reason === '') faults.push(inventoryFaults.fault('REASON_REQUIRED', { field: ['input', 'reason'] }));
  if (reason.length > limits.reason) {
    faults.push(
      inventoryFaults.fault('REASON_TOO_LONG', {
        field: ['input', 'reason'],
        params: { max: limits.reason },
      }),
    );
  }
  if (typeof idempotencyKey === 'string' && !keyPattern.test(idempotencyKey)) {
    const params = { max: limits.key };
    faults.push(
      inventoryFaults.fault('INVALID_IDEMPOTENCY_KEY', { field: ['input', 'idempotencyKey'], params }),
    );
  }
  return faults;
}

/**
 * A member changes what is on hand of a variant: a count, a loss, new pieces. The variant's seller decides who may.
 *
 * @returns the variant with its stock afterwards.
 * @throws UserFaults VARIANT_NOT_FOUND (also for another seller's), INVALID_QUANTITY, REASON_REQUIRED, REASON_TOO_LONG,
 * INVALID_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED, STOCK_BELOW_RESERVED, STOCK_TOO_LARGE
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function adjustStock(context: Context, input: AdjustStockInput): Promise<SellerVariantRow> {
  const given = { ...input, reason: input.reason.replace(/[\p{Cc}\s]+/gu, ' ').trim() };
  const notFound = () => inventoryFaults.fail('VARIANT_NOT_FOUND', { field: ['input', 'variantId'] });
  const variantId = fromPublicId('variant', input.variantId);
  const known =
    variantId === null
      ? undefined
      : (await purchasableVariants(context.db.platform, [variantId])).get(variantId);
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, known?.sellerId ?? '', 'stock:adjust');
  if (!known || !membership) return notFound();
  const faults = faultsOf(given);
  if (faults.length > 0) throw new UserFaults(faults);
  const movement: MovementToBook = {
    sellerId: known.sellerId,
    variantId: known.variantId,
    delta: given.delta,
    kind: 'ADJUSTED',
    reason: given.reason,
    idempotencyKey: given.idempotencyKey,
  };
  await context.db.transaction(sellerScope(known.sellerId), async (tx) => {
    const booked = await bookMovements(context, tx, [movement]);
    if (booked.length === 0) await requireSameMovement(tx, movement);
  });
  return (await findSellerVariant(context, known.sellerId, known.variantId)) ?? notFound();
}

/** A key that is known must stand for the very same change. */
async function requireSameMovement(
  tx: Transaction,
  { sellerId, variantId, delta, idempotencyKey }: MovementToBook,
) {
  const earlier = await tx.sql
    .selectFrom('stock_movement')
    .select(['variant_id', 'delta'])
    .where('seller_id', '=', sellerId)
    .where('idempotency_key', '=', idempotencyKey ?? '')
    .executeTakeFirstOrThrow();
  if (earlier.variant_id !== variantId || earlier.delta !== delta) {
    inventoryFaults.fail('IDEMPOTENCY_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
  }
}
