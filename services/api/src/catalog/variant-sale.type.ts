import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { Context } from '../platform/context.js';
import { DecimalScalar, MoneyType, toMoney } from '../platform/graphql/index.js';

@ObjectType('VariantSale', { description: 'A lower price for a time. It begins and ends by itself.' })
export class VariantSaleType {
  @Field(() => MoneyType)
  price: MoneyType;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => Boolean, { description: 'Shoppers see the price now.' })
  running: boolean;
}

@InputType('VariantSalePriceSetInput')
export class VariantSalePriceSetInputType {
  @Field(() => ID)
  variantId: string;

  @Field(() => DecimalScalar, { description: 'Whole rupiah, below the variant’s own price.' })
  price: string;

  @Field(() => Date, { nullable: true, description: 'Now, when left out.' })
  startsAt?: Date | null;

  @Field(() => Date)
  endsAt: Date;
}

@InputType('VariantSalePriceClearInput')
export class VariantSalePriceClearInputType {
  @Field(() => ID)
  variantId: string;
}

export type VariantSaleRow = Selectable<Tables['variant_sale']>;

export const toVariantSale = ({ deployment }: Context, row: VariantSaleRow): VariantSaleType => ({
  price: toMoney(row.sale_price, deployment.currency),
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  running: row.own_price !== null,
});
