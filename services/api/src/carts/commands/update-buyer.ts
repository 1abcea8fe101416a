import type { Context } from '../../platform/context.js';
import { findSubdistrict } from '../../shipping/index.js';
import { readBuyerDetails, refuse, type AddressInput, type BuyerInput } from '../buyer-details.js';
import { cartFaults } from '../cart.errors.js';
import type { CartView } from '../cart.pricing.js';
import { changeCart } from '../change-cart.js';

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
): Promise<CartView> {
  const { buyer, address, faults } = readBuyerDetails(buyerInput, addressInput);
  if (address?.subdistrictCode && !(await findSubdistrict(context.db.public, address.subdistrictCode))) {
    faults.push(cartFaults.fault('UNKNOWN_SUBDISTRICT', { field: ['input', 'address', 'subdistrictCode'] }));
  }
  refuse(faults);
  return changeCart(context, cartId, [], async ({ tx, state }) => {
    await tx.sql
      .updateTable('cart')
      .set({
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
      .where('id', '=', state.id)
      .execute();
    return { ...state, buyer, address: address ?? state.address };
  });
}
