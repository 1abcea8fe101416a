import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { shippingLimits } from '../shipping-draft.js';
import { lockProfiles } from '../shipping-profile.write.js';
import { shippingFaults } from '../shipping.errors.js';

export interface PlaceShippingProductsInput {
  /** Row ids. */
  sellerId: string;
  /** Null: as the default says. */
  profileId: string | null;
  productIds: readonly string[];
}

/**
 * Puts products into a profile; each is in one at most. All or nothing.
 *
 * @throws UserFaults SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PRODUCT_NOT_FOUND, TOO_MANY_SHIPPING_PRODUCTS
 */
export async function placeShippingProducts(
  context: Context,
  { sellerId, profileId, productIds }: PlaceShippingProductsInput,
): Promise<void> {
  const max = shippingLimits.products;
  const field = ['input', 'productIds'];
  if (productIds.length > max) shippingFaults.fail('TOO_MANY_SHIPPING_PRODUCTS', { field, params: { max } });
  if (productIds.length === 0) return;
  await context.db.transaction(platformScope, async (tx) => {
    const profiles = await lockProfiles(tx, sellerId);
    const found = profiles.find(({ id }) => id === profileId);
    if (profileId !== null && !found) {
      shippingFaults.fail('SHIPPING_PROFILE_NOT_FOUND', { field: ['input', 'profileId'] });
    }
    const own = await tx.sql
      .selectFrom('product')
      .select('id')
      .where('id', 'in', productIds)
      .where('seller_id', '=', sellerId)
      .execute();
    const known = new Set(own.map(({ id }) => id));
    const faults = productIds.flatMap((id, index) =>
      known.has(id)
        ? []
        : shippingFaults.fault('SHIPPING_PRODUCT_NOT_FOUND', { field: [...field, String(index)] }),
    );
    if (faults.length > 0) throw new UserFaults(faults);
    await tx.sql
      .deleteFrom('shipping_profile_product')
      .where('product_id', 'in', [...known])
      .execute();
    if (profileId !== null && !found?.is_default) {
      await tx.sql
        .insertInto('shipping_profile_product')
        .values([...known].map((id) => ({ product_id: id, profile_id: profileId, seller_id: sellerId })))
        .execute();
    }
    await recordAuditEntry(context, tx, {
      action: 'shipping.products_placed',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { profileId, count: known.size },
    });
  });
}
