import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DecimalScalar } from '../platform/graphql/index.js';

@InputType('ProductBy', { description: 'Exactly one of these.' })
export class ProductByInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  slug?: string | null;
}

@InputType('ProductWhere', { description: 'What a list of products is narrowed to; all of it must fit.' })
export class ProductWhereInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Slugs or ids of categories; what is below them counts as well.',
  })
  category?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs or ids of sellers.' })
  seller?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'A product fits when one of its prices does.' })
  minPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'A product fits when one of its prices does.' })
  maxPrice?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: can be bought now. false: is sold out.' })
  inStock?: boolean | null;
}

export const productSorts = ['FEATURED', 'RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'] as const;
export type ProductSort = (typeof productSorts)[number];

export const ProductSortEnum = Object.fromEntries(productSorts.map((sort) => [sort, sort]));
registerEnumType(ProductSortEnum, {
  name: 'ProductSort',
  description: 'Order of products.',
  valuesConfig: {
    FEATURED: { description: 'What the operator puts first.' },
    RELEVANCE: { description: 'What fits the search best; the same as FEATURED where there is no search.' },
    NEWEST: { description: 'The newest in the shop first.' },
    PRICE_ASC: { description: 'By the price of the cheapest variant, from low to high.' },
    PRICE_DESC: { description: 'By the price of the cheapest variant, from high to low.' },
  },
});
