import type { Context } from '../../platform/context.js';
import { findSubdistrict } from '../../shipping/index.js';
import { readBuyerDetails, refuse, type AddressInput, type BuyerInput } from '../buyer-details.js';
import { cartFaults } from '../cart.errors.js';
import { readCart } from '../cart.state.js';
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
  if (address?.subdistrictCode && !(await findSubdistrict(context.db.public, address.subdistrictCode))) {
    faults.push(cartFaults.fault('UNKNOWN_SUBDISTRICT', { field: ['input', 'address', 'subdistrictCode'] }));
  }
  refuse(faults);
  const id = cartRowId(cartId);
  const { numUpdatedRows } = await context.db.platform
    .updateTable('cart')
    .set({
      updated_at: new Date(),
      buyer_name: buyer.name,
      buyer_phone: buyer.phone,
      buyer_email: buyer.email,
      ...(address && {
        address_line: address.line,
        subdistrict_code: address.subdistrictCode,
        postal_code: address.postalCode,
        landmark: address.landmark,
      }),
    })
    .where('id', '=', id)
    .where('ordered_at', 'is', null)
    .executeTakeFirstOrThrow();
  const state = await readCart(context.db.platform, id);
  if (!state || numUpdatedRows === 0n) return refuseCart(state !== null);
  return writtenCart(context, state, null);
}
