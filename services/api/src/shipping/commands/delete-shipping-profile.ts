import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { shippingFaults } from '../shipping.errors.js';
import { lockProfiles } from '../shipping-profile.write.js';

/**
 * Takes a profile away; its products are sent as the default says. Without any profile a seller offers what the deployment has.
 *
 * @param sellerId row id
 * @param profileId row id
 * @throws UserFaults SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PROFILE_IS_DEFAULT
 */
export async function deleteShippingProfile(
  context: Context,
  sellerId: string,
  profileId: string,
): Promise<void> {
  const field = ['input', 'profileId'];
  await context.db.transaction(platformScope, async (tx) => {
    const profiles = await lockProfiles(tx, sellerId);
    const found = profiles.find(({ id }) => id === profileId);
    if (!found) shippingFaults.fail('SHIPPING_PROFILE_NOT_FOUND', { field });
    if (found?.is_default && profiles.length > 1)
      shippingFaults.fail('SHIPPING_PROFILE_IS_DEFAULT', { field });
    await tx.sql.deleteFrom('shipping_profile').where('id', '=', profileId).execute();
    await recordAuditEntry(context, tx, {
      action: 'shipping.profile_deleted',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { profileId },
    });
  });
}
