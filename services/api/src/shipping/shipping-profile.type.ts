import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  LocalizedTextType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { SellerAccountType } from '../sellers/index.js';
import { DeliveryKindEnum, type DeliveryKind } from './delivery-kind.type.js';
import type { MethodRow, ProfileRecord } from './shipping-profile.queries.js';

@ObjectType('ShippingMethod', {
  description: 'A way of sending that a profile can offer: the marketplace’s, or the seller’s own.',
})
export class ShippingMethodType {
  @Field(() => ID)
  id: string;

  @Field(() => DeliveryKindEnum)
  kind: DeliveryKind;

  @Field(() => LocalizedTextType)
  title: LocalizedTextType;

  @Field(() => LocalizedTextType)
  description: LocalizedTextType;

  @Field(() => Boolean, {
    description: 'The seller’s own, with prices of its own; else the marketplace sets the price.',
  })
  own: boolean;

  @Field(() => [String], {
    description:
      'Of an own way: official codes of the districts, cities or provinces it goes to; none for wherever.',
  })
  regionCodes: string[];

  @Field(() => Int, { nullable: true, description: 'Days under way, at least; of an own way of delivery.' })
  minDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days under way, at most; of an own way of delivery.' })
  maxDays: number | null;

  @Field(() => ID, { nullable: true, description: 'Of an own way of pick-up: the place.' })
  stockLocationId: string | null;

  @Field(() => String, { description: 'Of an own way of pick-up: when somebody is there; may be empty.' })
  hours: string;
}

@ObjectType('ShippingRate', { description: 'The price of a parcel up to a weight.' })
export class ShippingRateType {
  @Field(() => Int, { description: 'Parcels up to this weight, the heavier of weight and size counting.' })
  maxWeightGrams: number;

  @Field(() => MoneyType)
  price: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Above the heaviest row: each begun step of so much …' })
  extraGrams: number | null;

  @Field(() => MoneyType, { nullable: true, description: '… costs so much.' })
  extraPrice: MoneyType | null;
}

@ObjectType('ShippingProfileMethod', { description: 'A way that a profile offers, and what it costs there.' })
export class ShippingProfileMethodType {
  @Field(() => ShippingMethodType)
  method: ShippingMethodType;

  @Field(() => MoneyType, { description: 'For packing, on top of the price.' })
  surcharge: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Goods of at least so much are sent for nothing.' })
  freeOver: MoneyType | null;

  @Field(() => [ShippingRateType], { description: 'Of an own way of delivery, the lightest first.' })
  rates: ShippingRateType[];
}

@ObjectType('ShippingProfile', { description: 'How a seller sends some of its goods.' })
export class ShippingProfileType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'Holds for every product that is in no other.' })
  isDefault: boolean;

  @Field(() => [ShippingProfileMethodType], { description: 'In the order shoppers see.' })
  methods: ShippingProfileMethodType[];

  @Field(() => [ID], { description: 'Products that were put into it; none for the default.' })
  productIds: string[];
}

@ObjectType('ShippingPayload')
export class ShippingPayload {
  @Field(() => SellerAccountType, { nullable: true, description: 'With its profiles as they are now.' })
  seller?: SellerAccountType | null;

  @Field(() => ID, { nullable: true, description: 'Of the profile or way that was written.' })
  savedId?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

export const toShippingMethod = (row: MethodRow): ShippingMethodType => ({
  id: row.code,
  kind: row.kind,
  title: row.title,
  description: row.description,
  own: row.seller_id !== null,
  regionCodes: row.regions,
  minDays: row.min_days,
  maxDays: row.max_days,
  stockLocationId: row.stock_location_id && toPublicId('stockLocation', row.stock_location_id),
  hours: row.hours,
});

export function toShippingProfile(
  { deployment: { currency } }: Context,
  { profile, methods, productIds }: ProfileRecord,
): ShippingProfileType {
  const money = (amount: bigint) => toMoney(amount, currency);
  return {
    id: toPublicId('shippingProfile', profile.id),
    name: profile.name,
    isDefault: profile.is_default,
    methods: methods.map(({ offered, method, rates }) => ({
      method: toShippingMethod(method),
      surcharge: money(offered.surcharge),
      freeOver: offered.free_over === null ? null : money(offered.free_over),
      rates: rates.map((rate) => ({
        maxWeightGrams: rate.max_weight_grams,
        price: money(rate.price),
        extraGrams: rate.extra_grams,
        extraPrice: rate.extra_price === null ? null : money(rate.extra_price),
      })),
    })),
    productIds: productIds.map((id) => toPublicId('product', id)),
  };
}
