import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { DecimalScalar, LocalizedTextInputType } from '../platform/graphql/index.js';
import { DeliveryKindEnum, type DeliveryKind } from './delivery-kind.type.js';
import type { ProfileMethodDraft } from './shipping-draft.js';

@InputType('ShippingMethodSaveInput', { description: 'The whole way; what is left out is taken away.' })
export class ShippingMethodSaveInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID, { nullable: true, description: 'The own way to change; none for a new one.' })
  methodId?: string | null;

  @Field(() => DeliveryKindEnum, { description: 'Stays what it was.' })
  kind: DeliveryKind;

  @Field(() => LocalizedTextInputType)
  title: LocalizedTextInputType;

  @Field(() => LocalizedTextInputType, { nullable: true })
  description?: LocalizedTextInputType | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Official codes of the districts, cities or provinces it goes to; none for wherever.',
  })
  regionCodes: string[];

  @Field(() => Int, { nullable: true, description: 'Days under way, at least; needed for delivery.' })
  minDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days under way, at most; needed for delivery.' })
  maxDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'For pick-up: the place, whose stock goes out first.' })
  stockLocationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For pick-up: when somebody is there, for people to read.',
  })
  hours?: string | null;
}

@InputType('ShippingRateInput')
export class ShippingRateInputType {
  @Field(() => Int, { description: 'Each row’s is more than that of the row before.' })
  maxWeightGrams: number;

  @Field(() => DecimalScalar)
  price: string;

  @Field(() => Int, { nullable: true, description: 'Above the heaviest row: each begun step of so much …' })
  extraGrams?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '… costs so much.' })
  extraPrice?: string | null;
}

@InputType('ShippingProfileMethodInput')
export class ShippingProfileMethodInputType {
  @Field(() => ID, { description: 'Of `shippingMethods`.' })
  methodId: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'For packing, on top of the price.' })
  surcharge?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Goods of at least so much are sent for nothing.',
  })
  freeOver?: string | null;

  @Field(() => [ShippingRateInputType], {
    defaultValue: [],
    description: 'Of an own way of delivery; one row that holds every weight is a flat price.',
  })
  rates: ShippingRateInputType[];
}

@InputType('ShippingProfileSaveInput', { description: 'The whole profile.' })
export class ShippingProfileSaveInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID, { nullable: true, description: 'The profile to change; none for a new one.' })
  profileId?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => [ShippingProfileMethodInputType], { description: 'All that it offers, in order.' })
  methods: ShippingProfileMethodInputType[];
}

@InputType('ShippingMethodRetireInput')
export class ShippingMethodRetireInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID)
  methodId: string;
}

@InputType('ShippingProfileDeleteInput')
export class ShippingProfileDeleteInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID)
  profileId: string;
}

@InputType('ShippingProfileProductsSetInput')
export class ShippingProfileProductsSetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID, { nullable: true, description: 'None: as the default says.' })
  profileId?: string | null;

  @Field(() => [ID])
  productIds: string[];
}

/** A profile's ways as they were written; what is no amount becomes null and is told of later. */
export function toProfileMethods(
  { deployment }: Context,
  methods: readonly ShippingProfileMethodInputType[],
): ProfileMethodDraft[] {
  const amount = (text: string) => parseDecimal(text, deployment.currency as CurrencyCode);
  const orNone = (text: string | null | undefined) =>
    text === null || text === undefined ? ('none' as const) : amount(text);
  return methods.map(({ methodId, surcharge, freeOver, rates }) => ({
    methodCode: methodId,
    surcharge: amount(surcharge ?? '0'),
    freeOver: orNone(freeOver),
    rates: rates.map((rate) => ({
      maxWeightGrams: rate.maxWeightGrams,
      price: amount(rate.price),
      extraGrams: rate.extraGrams ?? null,
      extraPrice: orNone(rate.extraPrice),
    })),
  }));
}
