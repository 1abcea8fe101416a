import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { inventoryFaults } from '../inventory.errors.js';
import { faultsOfLocation, isRegion, tidyLocation, type LocationDetails } from '../location-details.js';
import { readLocation, requireOwnLocation, type LocationRow } from '../location.queries.js';

/**
 * Renames a location, or changes whether and in which order online orders are taken from it. What is held for orders there
 * stays held.
 *
 * @throws UserFaults LOCATION_NOT_FOUND (also for another seller's), LOCATION_NAME_REQUIRED, LOCATION_NAME_TOO_LONG,
 * LOCATION_ADDRESS_TOO_LONG, LOCATION_REGION_UNKNOWN, INVALID_PRIORITY
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function updateLocation(
  context: Context,
  input: LocationDetails & { locationId: string },
): Promise<LocationRow> {
  const { id, sellerId } = await requireOwnLocation(context, input.locationId);
  const details = tidyLocation(input);
  const faults = faultsOfLocation(details);
  if (faults.length > 0) throw new UserFaults(faults);
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    if (details.subdistrictCode !== null && !(await isRegion(tx, details.subdistrictCode)))
      inventoryFaults.fail('LOCATION_REGION_UNKNOWN', { field: ['input', 'subdistrictCode'] });
    // The location first and its levels by id, as everybody else; the UPDATE itself would take them as they come.
    await tx.sql.selectFrom('stock_location').select('id').where('id', '=', id).forUpdate().execute();
    await tx.sql
      .selectFrom('stock_level')
      .select('variant_id')
      .where('location_id', '=', id)
      .orderBy('variant_id')
      .orderBy('location_id')
      .forNoKeyUpdate()
      .execute();
    await tx.sql
      .updateTable('stock_location')
      .set({
        name: details.name,
        address: details.address,
        subdistrict_code: details.subdistrictCode,
        sells_online: details.sellsOnline,
        priority: details.priority,
      })
      .where('id', '=', id)
      .execute();
  });
  return readLocation(context, sellerId, id);
}
