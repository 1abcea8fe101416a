import type { CheckoutCartFragment, DeliveryChoiceFragment } from '@gebyar/schema/shop';
import { formatDecimal } from '@gebyar/money';
import { minorUnits, type ApiMoney } from '../layout/price';
import type { CheckoutValues, DeliveryMode } from './checkout-values';

type Ways = CheckoutValues['ways'];

export type DeliveryGroup = CheckoutCartFragment['deliveryGroups'][number];

/** The ways one seller's parcel can go: couriers first, or pick-up alone when the shopper comes for it. */
export function optionsFor(
  { options }: Pick<DeliveryGroup, 'options'>,
  mode: DeliveryMode,
): DeliveryChoiceFragment[] {
  const pickUp = options.filter(({ kind }) => kind === 'PICK_UP');
  return mode === 'pickup' ? pickUp : [...options.filter(({ kind }) => kind === 'DELIVERY'), ...pickUp];
}

/** The chosen way where it is still offered, else the first; null when there is none. */
export function chosenOption(
  group: Pick<DeliveryGroup, 'id' | 'options'>,
  mode: DeliveryMode,
  ways: Ways,
): DeliveryChoiceFragment | null {
  const offered = optionsFor(group, mode);
  return offered.find(({ id }) => id === ways[mode][group.id]) ?? offered[0] ?? null;
}

export interface DeliveryPlan {
  /** One way for every seller that has any. */
  selections: { deliveryGroupId: string; optionId: string }[];
  delivery: ApiMoney;
  total: ApiMoney;
  /** Every seller has a way. */
  complete: boolean;
}

/** What the form as filled in comes to. */
export function planDelivery(
  cart: Pick<CheckoutCartFragment, 'subtotal' | 'deliveryGroups'>,
  mode: DeliveryMode,
  ways: Ways,
): DeliveryPlan {
  const { currencyCode } = cart.subtotal;
  const money = (minor: bigint): ApiMoney => ({ amount: formatDecimal(minor, currencyCode), currencyCode });
  const parcels = cart.deliveryGroups.map((group) => ({ group, option: chosenOption(group, mode, ways) }));
  const delivery = parcels.reduce((sum, { option }) => sum + (option ? minorUnits(option.price) : 0n), 0n);
  return {
    selections: parcels.flatMap(({ group, option }) =>
      option ? [{ deliveryGroupId: group.id, optionId: option.id }] : [],
    ),
    delivery: money(delivery),
    total: money(minorUnits(cart.subtotal) + delivery),
    complete: parcels.every(({ option }) => option !== null),
  };
}
