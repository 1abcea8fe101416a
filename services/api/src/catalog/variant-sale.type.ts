import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { Context } from '../platform/context.js';
import {
  DecimalScalar,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';

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

@InputType('VariantSalePriceInput')
export class VariantSalePriceInputType {
  @Field(() => ID)
  variantId: string;

  @Field(() => DecimalScalar, { description: 'Whole rupiah, below the variant’s own price.' })
  price: string;
}

@InputType('VariantSalePricesSetInput')
export class VariantSalePricesSetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => [VariantSalePriceInputType], { description: '1 to 100; all of them are set, or none.' })
  prices: VariantSalePriceInputType[];

  @Field(() => Date, { nullable: true, description: 'Now, when left out.' })
  startsAt?: Date | null;

  @Field(() => Date)
  endsAt: Date;
}

@ObjectType('VariantSalePricesSetPayload')
export class VariantSalePricesSetPayload {
  @Field(() => Int, { nullable: true, description: 'How many prices were set; null when none was.' })
  count?: number | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
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
