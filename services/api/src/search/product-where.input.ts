import { Field, Float, InputType, registerEnumType } from 'type-graphql';
import { DecimalScalar } from '../platform/graphql/index.js';

export const availabilities = ['READY_STOCK', 'MADE_TO_ORDER'] as const;
export type Availability = (typeof availabilities)[number];
export const AvailabilityEnum = Object.fromEntries(availabilities.map((value) => [value, value]));
registerEnumType(AvailabilityEnum, {
  name: 'ProductAvailability',
  description: 'How soon a product can be had.',
  valuesConfig: {
    READY_STOCK: { description: 'Lies on the shelf.' },
    MADE_TO_ORDER: { description: 'Is made after it was ordered, within days that the product tells.' },
  },
});

@InputType('AttributeFilter', { description: 'A product fits when it has one of the options.' })
export class AttributeFilterInput {
  @Field(() => String, { description: 'Code of the attribute, such as `technique`.' })
  code: string;

  @Field(() => [String], { description: 'Codes of options; `true` for an attribute that is yes or no.' })
  options: string[];
}

@InputType('ProductWhere', {
  description:
    'What a list of products is narrowed to; all of it must fit, and of each list one value. Unknown values fit nothing.',
})
export class ProductWhereInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Slugs or ids of categories; what is below them counts as well.',
  })
  category?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Slug of a collection.' })
  collection?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs or ids of sellers.' })
  seller?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'A product fits when one of its prices does.' })
  minPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'A product fits when one of its prices does.' })
  maxPrice?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: can be bought now. false: is sold out.' })
  inStock?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of motifs.' })
  motifs?: string[] | null;

  @Field(() => [AttributeFilterInput], { nullable: true })
  attributes?: AttributeFilterInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the districts where sellers are, such as `64.71.05`.',
  })
  districts?: string[] | null;

  @Field(() => [AvailabilityEnum], { nullable: true })
  availability?: Availability[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of certificates that the operator found true, such as `HALAL`.',
  })
  certificates?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Stars, 1 to 5, that buyers gave on average at least.' })
  minRating?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: costs less than it did.' })
  onSale?: boolean | null;
}
