import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { requireMember, sellerFaults } from '../../sellers/index.js';
import { inventoryFaults } from '../inventory.errors.js';
import { faultsOfLocation, isRegion, tidyLocation, type LocationDetails } from '../location-details.js';
import { readLocation, type LocationRow } from '../location.queries.js';
import type { StockLocationKind } from '../stock-location.entity.js';

const maxLocations = 50;

/**
 * Opens another place where a seller keeps stock.
 *
 * @throws UserFaults SELLER_NOT_FOUND, LOCATION_NAME_REQUIRED, LOCATION_NAME_TOO_LONG, LOCATION_ADDRESS_TOO_LONG, LOCATION_REGION_UNKNOWN,
 * INVALID_PRIORITY, WORKSHOP_STAYS, TOO_MANY_LOCATIONS
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function createLocation(
  context: Context,
  input: LocationDetails & { sellerId: string; kind: StockLocationKind },
): Promise<LocationRow> {
  const membership = await requireMember(context, input.sellerId, 'stock:adjust');
  if (!membership) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  const { sellerId } = membership;
  const details = tidyLocation(input);
  const faults = faultsOfLocation(details);
  if (input.kind === 'WORKSHOP')
    faults.push(inventoryFaults.fault('WORKSHOP_STAYS', { field: ['input', 'kind'] }));
  if (faults.length > 0) throw new UserFaults(faults);
  const id = newId();
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    if (details.subdistrictCode !== null && !(await isRegion(tx, details.subdistrictCode)))
      inventoryFaults.fail('LOCATION_REGION_UNKNOWN', { field: ['input', 'subdistrictCode'] });
    const { count } = await tx.sql
      .selectFrom('stock_location')
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .where('seller_id', '=', sellerId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= maxLocations)
      inventoryFaults.fail('TOO_MANY_LOCATIONS', { field: ['input'], params: { max: maxLocations } });
    await tx.sql
      .insertInto('stock_location')
      .values({
        id,
        seller_id: sellerId,
        kind: input.kind,
        name: details.name,
        address: details.address,
        subdistrict_code: details.subdistrictCode,
        sells_online: details.sellsOnline,
        priority: details.priority,
        active: true,
      })
      .execute();
  });
  return readLocation(context, sellerId, id);
}
