import { Field, ID, InputType, registerEnumType } from 'type-graphql';

@InputType('ProductBy', { description: 'Exactly one of these.' })
export class ProductByInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  slug?: string | null;
}

export const productSorts = [
  'FEATURED',
  'RELEVANCE',
  'NEWEST',
  'PRICE_ASC',
  'PRICE_DESC',
  'BEST_RATED',
  'BEST_SELLING',
] as const;
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
    BEST_RATED: {
      description:
        'By the stars that buyers gave, the best first; FEATURED in lists below a seller or motif.',
    },
    BEST_SELLING: {
      description:
        'By what was bought in the last ninety days, the most first; FEATURED in lists below a seller or motif.',
    },
  },
});
