import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType } from '../platform/graphql/index.js';

export const facetKinds = [
  'CATEGORY',
  'ATTRIBUTE',
  'MOTIF',
  'AVAILABILITY',
  'CERTIFICATE',
  'DISTRICT',
  'RATING',
  'ON_SALE',
] as const;
export type FacetKind = (typeof facetKinds)[number];
export const FacetKindEnum = Object.fromEntries(facetKinds.map((kind) => [kind, kind]));
registerEnumType(FacetKindEnum, {
  name: 'FacetKind',
  description: 'Which field of ProductWhere takes a facet’s values.',
  valuesConfig: {
    CATEGORY: { description: '`category`, by slug.' },
    ATTRIBUTE: { description: '`attributes`, with the facet’s code.' },
    MOTIF: { description: '`motifs`, by slug.' },
    AVAILABILITY: { description: '`availability`.' },
    CERTIFICATE: { description: '`certificates`.' },
    DISTRICT: { description: '`districts`, by code.' },
    RATING: { description: '`minRating`.' },
    ON_SALE: { description: '`onSale`.' },
  },
});

@ObjectType('FacetValue')
export class FacetValueType {
  @Field(() => String, { description: 'What `where` takes.' })
  value: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Products of the list that have it; of very long lists an estimate.' })
  count: number;

  @Field(() => Boolean, { description: 'The list is narrowed to it.' })
  selected: boolean;
}

@ObjectType('Facet', {
  description:
    'Something that a list can be narrowed by. Its counts leave its own choice out, so that another value can be chosen.',
})
export class FacetType {
  @Field(() => FacetKindEnum)
  kind: FacetKind;

  @Field(() => String, {
    description: 'The same in every language; of an attribute its code, such as `technique`.',
  })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => [FacetValueType], { description: 'Values that some product has, and those that are chosen.' })
  values: FacetValueType[];
}

@ObjectType('PriceStep', { description: 'A bar of the histogram of prices.' })
export class PriceStepType {
  @Field(() => MoneyType, { description: 'Where it begins.' })
  from: MoneyType;

  @Field(() => MoneyType, { description: 'Where the next one begins.' })
  to: MoneyType;

  @Field(() => Int)
  count: number;
}

@ObjectType('PriceFacet', { description: 'What the products of a list cost, by their cheapest variant.' })
export class PriceFacetType {
  @Field(() => MoneyType)
  min: MoneyType;

  @Field(() => MoneyType)
  max: MoneyType;

  @Field(() => [PriceStepType], {
    description: 'Steps of 1, 2, 5, 10, ...; those without products are left out.',
  })
  steps: PriceStepType[];
}
