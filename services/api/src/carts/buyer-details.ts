import { z } from 'zod';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { parsePhone } from '../sellers/index.js';
import { cartFaults } from './cart.errors.js';
import type { CartAddress, CartBuyer } from './cart.state.js';

export interface BuyerInput {
  name: string;
  /** As people write it: 08…, +62…, 62…, with or without spaces and hyphens. */
  phone: string;
  email?: string | null | undefined;
}

export interface AddressInput {
  line: string;
  /** Official region code of the kelurahan or desa. */
  subdistrictCode: string;
  postalCode?: string | null | undefined;
  landmark?: string | null | undefined;
}

const limits = { name: 120, line: 300, landmark: 200, email: 254 };
const emailSchema = z.email().max(limits.email);

/** Text in one line, without control characters, which labels and mails would trip over. */
const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

function readBuyer(input: BuyerInput, faults: UserFault[]): CartBuyer {
  const field = (name: string) => ['input', 'buyer', name];
  const name = clean(input.name);
  const phone = parsePhone(clean(input.phone));
  const email = clean(input.email).toLowerCase() || null;
  if (name === '') faults.push(cartFaults.fault('NAME_REQUIRED', { field: field('name') }));
  if (name.length > limits.name) {
    faults.push(cartFaults.fault('NAME_TOO_LONG', { field: field('name'), params: { max: limits.name } }));
  }
  if (clean(input.phone) === '') faults.push(cartFaults.fault('PHONE_REQUIRED', { field: field('phone') }));
  else if (phone === null) faults.push(cartFaults.fault('INVALID_PHONE', { field: field('phone') }));
  if (email !== null && !emailSchema.safeParse(email).success) {
    faults.push(cartFaults.fault('INVALID_EMAIL', { field: field('email') }));
  }
  return { name, phone: phone ?? '', email };
}

function readAddress(input: AddressInput, faults: UserFault[]): CartAddress {
  const field = (name: string) => ['input', 'address', name];
  const address = {
    line: clean(input.line),
    subdistrictCode: clean(input.subdistrictCode),
    postalCode: clean(input.postalCode) || null,
    landmark: clean(input.landmark) || null,
  };
  if (address.line === '') faults.push(cartFaults.fault('ADDRESS_REQUIRED', { field: field('line') }));
  if (address.line.length > limits.line) {
    faults.push(cartFaults.fault('ADDRESS_TOO_LONG', { field: field('line'), params: { max: limits.line } }));
  }
  if (address.subdistrictCode === '') {
    faults.push(cartFaults.fault('SUBDISTRICT_REQUIRED', { field: field('subdistrictCode') }));
  }
  if (address.postalCode !== null && !/^\d{5}$/.test(address.postalCode)) {
    faults.push(cartFaults.fault('INVALID_POSTAL_CODE', { field: field('postalCode') }));
  }
  if ((address.landmark?.length ?? 0) > limits.landmark) {
    faults.push(
      cartFaults.fault('LANDMARK_TOO_LONG', { field: field('landmark'), params: { max: limits.landmark } }),
    );
  }
  return address;
}

/**
 * Reads what a shopper typed into the buyer's form: trimmed, the phone number in the form `+62…`, empty as null.
 * Whether the subdistrict exists is for the database to say.
 *
 * @returns every fault at once, so that a form is mended in one go.
 */
export function readBuyerDetails(
  buyer: BuyerInput,
  address: AddressInput | null,
): { buyer: CartBuyer; address: CartAddress | null; faults: UserFault[] } {
  const faults: UserFault[] = [];
  return { buyer: readBuyer(buyer, faults), address: address && readAddress(address, faults), faults };
}

/** @throws UserFaults when there is any fault. */
export function refuse(faults: readonly UserFault[]): void {
  if (faults.length > 0) throw new UserFaults(faults);
}
