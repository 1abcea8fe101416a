import type { CheckoutCartFragment, DeliveryChoiceFragment, DiscountLineFragment } from '@gebyar/schema/shop';
import { formatDecimal } from '@gebyar/money';
import { goodsDiscounts, less } from '../cart/goods-discounts';
import { minorUnits, type ApiMoney } from '../layout/price';
import type { CheckoutValues, DeliveryMode } from './checkout-values';

type Ways = CheckoutValues['ways'];

export type DeliveryGroup = CheckoutCartFragment['deliveryGroups'][number];

type Way = Pick<DeliveryChoiceFragment, 'id' | 'kind'>;

/** The ways one seller's parcel can go: couriers first, or pick-up alone when the shopper comes for it. */
export function optionsFor<Option extends Way>(
  { options }: { options: readonly Option[] },
  mode: DeliveryMode,
): Option[] {
  const pickUp = options.filter(({ kind }) => kind === 'PICK_UP');
  return mode === 'pickup' ? pickUp : [...options.filter(({ kind }) => kind === 'DELIVERY'), ...pickUp];
}

/** The chosen way where it is still offered, else the first; null when there is none. */
export function chosenOption<Option extends Way>(
  group: { id: string; options: readonly Option[] },
  mode: DeliveryMode,
  ways: Ways,
): Option | null {
  const offered = optionsFor(group, mode);
  return offered.find(({ id }) => id === ways[mode][group.id]) ?? offered[0] ?? null;
}

/** What a way costs in the end. */
export const wayPrice = ({ price, discount }: Pick<DeliveryChoiceFragment, 'price' | 'discount'>): ApiMoney =>
  less(price, [{ amount: discount }]);

/** One way for every seller that has any, as the API takes it. */
export const selectionsFor = (
  groups: readonly { id: string; options: readonly Way[] }[],
  mode: DeliveryMode,
  ways: Ways,
): { deliveryGroupId: string; optionId: string }[] =>
  groups.flatMap((group) => {
    const option = chosenOption(group, mode, ways);
    return option ? [{ deliveryGroupId: group.id, optionId: option.id }] : [];
  });

export interface DeliveryPlan {
  /** With what is taken off it. */
  delivery: ApiMoney;
  /** On the goods. */
  discounts: DiscountLineFragment[];
  total: ApiMoney;
  /** Every seller has a way. */
  complete: boolean;
}

/** What a plan needs of a cart. */
interface PlannedCart extends Pick<CheckoutCartFragment, 'subtotal'> {
  deliveryGroups: readonly (Pick<DeliveryGroup, 'id' | 'options'> & {
    lines: readonly Pick<DeliveryGroup['lines'][number], 'discounts'>[];
  })[];
}

/** What the form as filled in comes to. */
export function planDelivery(cart: PlannedCart, mode: DeliveryMode, ways: Ways): DeliveryPlan {
  const { currencyCode } = cart.subtotal;
  const money = (minor: bigint): ApiMoney => ({ amount: formatDecimal(minor, currencyCode), currencyCode });
  const options = cart.deliveryGroups.map((group) => chosenOption(group, mode, ways));
  const delivery = options.reduce((sum, option) => sum + (option ? minorUnits(wayPrice(option)) : 0n), 0n);
  const discounts = goodsDiscounts(cart.deliveryGroups);
  return {
    delivery: money(delivery),
    discounts,
    total: money(minorUnits(less(cart.subtotal, discounts)) + delivery),
    complete: options.every((option) => option !== null),
  };
}
