import type { OrderRow } from '../orders/index.js';
import type { Deployment } from '../platform/deployment.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { localize, type Locale } from '../platform/locale.js';
import { findCourier, isTrackingNumber } from './courier.js';
import { fulfillmentFaults } from './fulfillment.errors.js';

const maxLength = 80;

export interface ParcelInput {
  /** One of the deployment's couriers. */
  courierCode?: string | null | undefined;
  /** Who brings it, for any other; at most 80 characters. */
  courier?: string | null | undefined;
  /** At most 80 characters. */
  trackingNumber?: string | null | undefined;
}

export interface Parcel {
  courier: string;
  courier_code: string | null;
  tracking_number: string | null;
}

/**
 * Who brings a parcel, and under which number. At the counter nobody has to be named.
 *
 * @throws UserFaults COURIER_REQUIRED, COURIER_UNKNOWN, COURIER_TOO_LONG, TRACKING_NUMBER_TOO_LONG, TRACKING_NUMBER_INVALID
 */
export function readParcel(
  { couriers }: Pick<Deployment, 'couriers'>,
  locale: Locale,
  order: Pick<OrderRow, 'delivery'>,
  input: ParcelInput,
): Parcel {
  const code = input.courierCode?.trim() ?? '';
  const number = input.trackingNumber?.trim() ?? '';
  const atCounter = order.delivery.kind === 'PICK_UP' ? localize(order.delivery.title, locale) : '';
  const named = input.courier?.trim() ?? '';
  const known =
    code === '' ? findCourier(couriers, named) : (couriers.find((one) => one.code === code) ?? null);
  const courier = known?.name ?? (named || atCounter);
  const faults: UserFault[] = [];
  const params = { max: maxLength };
  if (code !== '' && !known)
    faults.push(fulfillmentFaults.fault('COURIER_UNKNOWN', { field: ['input', 'courierCode'] }));
  else if (courier === '')
    faults.push(fulfillmentFaults.fault('COURIER_REQUIRED', { field: ['input', 'courier'] }));
  if (courier.length > maxLength)
    faults.push(fulfillmentFaults.fault('COURIER_TOO_LONG', { field: ['input', 'courier'], params }));
  if (number.length > maxLength) {
    const field = ['input', 'trackingNumber'];
    faults.push(fulfillmentFaults.fault('TRACKING_NUMBER_TOO_LONG', { field, params }));
  } else if (number !== '' && !isTrackingNumber(number)) {
    faults.push(fulfillmentFaults.fault('TRACKING_NUMBER_INVALID', { field: ['input', 'trackingNumber'] }));
  }
  if (faults.length > 0) throw new UserFaults(faults);
  return { courier, courier_code: known?.code ?? null, tracking_number: number || null };
}
