import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { DeliveryKindEnum, type DeliveryKind } from './delivery-kind.type.js';
import type { DeliveryQuote } from './delivery-quote.js';

@ObjectType('DeliveryRate', { description: 'One way to get a parcel to a place, and what it costs.' })
export class DeliveryRateType {
  @Field(() => DeliveryKindEnum)
  kind: DeliveryKind;

  @Field(() => String)
  title: string;

  @Field(() => MoneyType, { description: 'For the whole parcel.' })
  price: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Days under way, at least; null for pick-up.' })
  minDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days under way, at most; null for pick-up.' })
  maxDays: number | null;
}

export function toDeliveryRate({ locale, deployment }: Context, quote: DeliveryQuote): DeliveryRateType {
  const { kind, title, price, minDays, maxDays } = quote;
  return {
    kind,
    title: localize(title, locale),
    price: toMoney(price, deployment.currency),
    minDays,
    maxDays,
  };
}
