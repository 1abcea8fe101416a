import { sql, type Kysely } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Tables } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import { deliveryGroupId, deliveryOptionId } from '../cart.ids.js';
import { priceCart, type CartView } from '../cart.pricing.js';
import { readCartWithFacts } from '../cart.queries.js';
import { cartRowId, refuseCart, writtenCart, type WrittenCart } from '../change-cart.js';

export interface DeliverySelection {
  /** Public id of the delivery group. */
  deliveryGroupId: string;
  /** Public id of one of that group's options. */
  optionId: string;
}

/**
 * Chooses how the parcels of some sellers get to the shopper. All or nothing.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, DELIVERY_GROUP_NOT_FOUND, DELIVERY_OPTION_NOT_FOUND
 */
export async function selectDelivery(
  context: Context,
  cartId: string,
  selections: readonly DeliverySelection[],
): Promise<WrittenCart> {
  const { platform } = context.db;
  const read = await readCartWithFacts(context, platform, cartRowId(cartId));
  if (!read || read.state.orderedAt) return refuseCart(Boolean(read));
  const { state, facts } = read;
  const chosen = readSelections(priceCart(state, facts), selections);
  if (chosen.size > 0 && !(await writeSelections(platform, state.id, chosen))) return refuseCart(true);
  const deliveries = { ...state.deliveries, ...Object.fromEntries(chosen) };
  return writtenCart(context, { ...state, deliveries }, facts);
}

/** Method by seller. @throws UserFaults DELIVERY_GROUP_NOT_FOUND, DELIVERY_OPTION_NOT_FOUND */
function readSelections(view: CartView, selections: readonly DeliverySelection[]): Map<string, string> {
  const faults: UserFault[] = [];
  const chosen = new Map<string, string>();
  selections.forEach((selection, index) => {
    const field = ['input', 'selections', String(index)];
    const group = view.groups.find(
      ({ sellerId }) => deliveryGroupId(view.id, sellerId) === selection.deliveryGroupId,
    );
    const option = group?.options.find(
      ({ code }) => deliveryOptionId(view.id, group.sellerId, code) === selection.optionId,
    );
    if (!group)
      faults.push(cartFaults.fault('DELIVERY_GROUP_NOT_FOUND', { field: [...field, 'deliveryGroupId'] }));
    else if (!option)
      faults.push(cartFaults.fault('DELIVERY_OPTION_NOT_FOUND', { field: [...field, 'optionId'] }));
    else chosen.set(group.sellerId, option.code);
  });
  if (faults.length > 0) throw new UserFaults(faults);
  return chosen;
}

/**
 * In one statement, so that it needs no transaction: it waits for a checkout of the cart and then finds it ordered. A way that is no longer
 * offered by then is told as a problem of the cart.
 */
async function writeSelections(
  db: Kysely<Tables>,
  cartId: string,
  chosen: ReadonlyMap<string, string>,
): Promise<boolean> {
  const rows = [...chosen].map(([sellerId, code]) => sql`(${sellerId}::uuid, ${code})`);
  const { numAffectedRows = 0n } = await sql`
    WITH open AS (UPDATE cart SET updated_at = now() WHERE id = ${cartId} AND ordered_at IS NULL RETURNING id)
    INSERT INTO cart_delivery (cart_id, seller_id, method_code)
    SELECT open.id, chosen.seller_id, chosen.code FROM open, (VALUES ${sql.join(rows)}) AS chosen (seller_id, code)
    ON CONFLICT (cart_id, seller_id) DO UPDATE SET method_code = excluded.method_code`.execute(db);
  return numAffectedRows > 0n;
}
