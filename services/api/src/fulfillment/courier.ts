import type { Deployment } from '../platform/deployment.js';

export type Courier = Deployment['couriers'][number];

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The courier that somebody means by a code or a name, however they write it; null for one that is not on the list. */
export function findCourier(couriers: readonly Courier[], text: string): Courier | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  return couriers.find(({ code, name }) => plain(code) === wanted || plain(name) === wanted) ?? null;
}

/** Loose on purpose: couriers change the form of their numbers. */
const trackingNumberPattern = /^[A-Za-z0-9][A-Za-z0-9 ./-]{3,39}$/;

export const isTrackingNumber = (text: string): boolean => trackingNumberPattern.test(text);

/** Where a parcel can be followed: at its number, or at the page where it is typed in. Null where there is nothing to follow. */
export function trackingUrl(
  couriers: readonly Courier[],
  {
    courier_code: code,
    tracking_number: number,
  }: { courier_code: string | null; tracking_number: string | null },
): string | null {
  if (code === null || number === null) return null;
  const template = couriers.find((courier) => courier.code === code)?.trackingUrl;
  return template?.replace('{number}', encodeURIComponent(number)) ?? null;
}
