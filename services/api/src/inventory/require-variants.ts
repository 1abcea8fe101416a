import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { inventoryFaults } from './inventory.errors.js';

/**
 * The row ids of variants of one seller, for a member who may change stock. The first variant's seller decides who may.
 *
 * @throws UserFaults VARIANT_NOT_FOUND (also for another seller's)
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function requireVariants(
  context: Context,
  publicIds: readonly string[],
  fieldOf: (index: number) => string[],
): Promise<{ sellerId: string; variantIds: string[] }> {
  const ids = publicIds.map((id) => fromPublicId('variant', id));
  const known = await purchasableVariants(
    context.db.platform,
    ids.filter((id) => id !== null),
  );
  const sellerId = ids.map((id) => id && known.get(id)?.sellerId).find(Boolean) ?? '';
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, sellerId, 'stock:adjust');
  const variantIds = ids.map((id, index) =>
    id !== null && membership && known.get(id)?.sellerId === sellerId
      ? id
      : inventoryFaults.fail('VARIANT_NOT_FOUND', { field: fieldOf(index) }),
  );
  return { sellerId, variantIds };
}
