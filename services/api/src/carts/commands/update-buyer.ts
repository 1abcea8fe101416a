import type { Context } from '../../platform/context.js';
import { recentSubdistrict } from '../../shipping/index.js';
import { readBuyerDetails, refuse, type AddressInput, type BuyerInput } from '../buyer-details.js';
import { cartFaults } from '../cart.errors.js';
import { readCart, writeBuyer } from '../cart.state.js';
import { cartRowId, refuseCart, writtenCart, type WrittenCart } from '../change-cart.js';

/**
 * Writes down who buys and, when one is given, where it goes; without an address the one that is there stays.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, NAME_REQUIRED, NAME_TOO_LONG, PHONE_REQUIRED, INVALID_PHONE,
 * INVALID_EMAIL, ADDRESS_REQUIRED, ADDRESS_TOO_LONG, SUBDISTRICT_REQUIRED, UNKNOWN_SUBDISTRICT, INVALID_POSTAL_CODE,
 * LANDMARK_TOO_LONG; all that apply at once
 */
export async function updateBuyer(
  context: Context,
  cartId: string,
  buyerInput: BuyerInput,
  addressInput: AddressInput | null = null,
): Promise<WrittenCart> {
  const { buyer, address, faults } = readBuyerDetails(buyerInput, addressInput);
  if (address?.subdistrictCode && !(await recentSubdistrict(context, address.subdistrictCode))) {
    faults.push(cartFaults.fault('UNKNOWN_SUBDISTRICT', { field: ['input', 'address', 'subdistrictCode'] }));
  }
  refuse(faults);
  const id = cartRowId(cartId);
  const state = await writeBuyer(context.db.platform, id, buyer, address);
  if (state) return writtenCart(context, state, null);
  return refuseCart((await readCart(context.db.platform, id)) !== null);
}
