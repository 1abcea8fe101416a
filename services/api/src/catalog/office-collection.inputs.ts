import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { DecimalScalar, LocalizedTextInputType, requestError } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import type { CollectionCondition, CollectionMatch, CollectionRules } from './collection.rules.js';
import { CollectionMatchEnum } from './office-collection.type.js';

@InputType('AttributeConditionInput')
export class AttributeConditionInputType {
  @Field(() => String, { description: 'The attribute’s code.' })
  code: string;

  @Field(() => [String], { description: 'Codes of options, one of which fits; true for yes or no.' })
  options: string[];
}

@InputType('PriceConditionInput', { description: 'One of a product’s prices lies between them.' })
export class PriceConditionInputType {
  @Field(() => DecimalScalar, { nullable: true })
  min?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  max?: string | null;
}

@InputType('CollectionConditionInput', { description: 'Exactly one of these.' })
export class CollectionConditionInputType {
  @Field(() => [String], { nullable: true, description: 'Slugs of categories; what is below them counts.' })
  category?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of motifs.' })
  motifs?: string[] | null;

  @Field(() => AttributeConditionInputType, { nullable: true })
  attribute?: AttributeConditionInputType | null;

  @Field(() => [ID], { nullable: true })
  sellers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of certificates, such as HALAL.' })
  certificates?: string[] | null;

  @Field(() => PriceConditionInputType, { nullable: true })
  price?: PriceConditionInputType | null;

  @Field(() => Boolean, { nullable: true, description: 'true: can be had now. false: is sold out.' })
  inStock?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  madeToOrder?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  onSale?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Came into the shop within so many days, from 1 to 365.',
  })
  newSinceDays?: number | null;
}

@InputType('CollectionRulesInput')
export class CollectionRulesInputType {
  @Field(() => CollectionMatchEnum, { defaultValue: 'ALL' })
  match: CollectionMatch;

  @Field(() => [CollectionConditionInputType], { description: 'From 1 to 20.' })
  conditions: CollectionConditionInputType[];
}

@InputType()
class CollectionFields {
  @Field(() => LocalizedTextInputType, { nullable: true, description: 'At most 2,000 characters.' })
  description?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, { nullable: true })
  seoTitle?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, { nullable: true })
  seoDescription?: LocalizedTextInputType | null;

  @Field(() => ID, { nullable: true, description: 'Of a picture that the office uploaded.' })
  imageId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among all collections, from 0.' })
  position?: number | null;
}

@InputType('CollectionCreateInput')
export class CollectionCreateInputType extends CollectionFields {
  @Field(() => LocalizedTextInputType)
  title: LocalizedTextInputType;

  @Field(() => String, { nullable: true, description: 'For good; made from the title when left out.' })
  slug?: string | null;

  @Field(() => CollectionRulesInputType, {
    nullable: true,
    description: 'Given: the collection holds whatever fits. Left out: its products are picked one by one.',
  })
  rules?: CollectionRulesInputType | null;
}

@InputType('CollectionUpdateInput', { description: 'What is left out stays as it is.' })
export class CollectionUpdateInputType extends CollectionFields {
  @Field(() => ID)
  collectionId: string;

  @Field(() => LocalizedTextInputType, { nullable: true })
  title?: LocalizedTextInputType | null;

  @Field(() => CollectionRulesInputType, { nullable: true, description: 'Of a collection by rules.' })
  rules?: CollectionRulesInputType | null;
}

@InputType('CollectionInput')
export class CollectionInputType {
  @Field(() => ID)
  collectionId: string;
}

@InputType('CollectionProductsSetInput')
export class CollectionProductsSetInputType extends CollectionInputType {
  @Field(() => [ID], { description: 'The whole list, in order; at most 500.' })
  productIds: string[];
}

function toCondition(
  { deployment, locale }: Context,
  given: CollectionConditionInputType,
): CollectionCondition {
  if (given.sellers) return { sellers: given.sellers.map((id) => rowIdOf('seller', id)) };
  if (given.price) {
    const minor = (text: string | null | undefined): string | undefined => {
      if (text === null || text === undefined) return undefined;
      const parsed = parseDecimal(text, deployment.currency as CurrencyCode);
      // Kept as what no price is; the command says where.
      return parsed === null ? '-' : String(parsed);
    };
    const [min, max] = [minor(given.price.min), minor(given.price.max)];
    return { price: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
  }
  for (const name of ['category', 'motifs', 'certificates', 'attribute'] as const) {
    const value = given[name];
    if (value) return { [name]: value } as CollectionCondition;
  }
  for (const name of ['inStock', 'madeToOrder', 'onSale', 'newSinceDays'] as const) {
    const value = given[name];
    if (value !== null && value !== undefined) return { [name]: value } as CollectionCondition;
  }
  throw requestError('BAD_USER_INPUT', locale);
}

/** Rules as an input gives them, with row ids and minor units. */
export const toRules = (context: Context, given: CollectionRulesInputType): CollectionRules => ({
  match: given.match,
  conditions: given.conditions.map((condition) => toCondition(context, condition)),
});
