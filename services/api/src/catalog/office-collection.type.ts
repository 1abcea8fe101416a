import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  LocalizedTextType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { LocalizedText } from '../platform/locale.js';
import { collectionKinds, type CollectionKind } from './collection.entity.js';
import type { CollectionCondition, CollectionMatch } from './collection.rules.js';
import type { CollectionRow } from './product-rows.js';

export const CollectionKindEnum = Object.fromEntries(collectionKinds.map((kind) => [kind, kind]));
registerEnumType(CollectionKindEnum, {
  name: 'CollectionKind',
  description: 'How a collection comes by its products.',
  valuesConfig: {
    CURATED: { description: 'The operator picks and orders them.' },
    RULES: { description: 'Whatever fits its rules now.' },
  },
});

export const CollectionMatchEnum = { ALL: 'ALL', ANY: 'ANY' } as const;
registerEnumType(CollectionMatchEnum, {
  name: 'CollectionMatch',
  description: 'How many of a collection’s conditions a product must fit.',
});

@ObjectType('AttributeCondition')
export class AttributeConditionType {
  @Field(() => String, { description: 'The attribute’s code.' })
  code: string;

  @Field(() => [String], { description: 'One of these options.' })
  options: string[];
}

@ObjectType('CollectionCondition', {
  description: 'One thing that a product must be: the one that is given.',
})
export class CollectionConditionType {
  @Field(() => [String], { nullable: true, description: 'Slugs of categories; what is below them counts.' })
  category?: string[];

  @Field(() => [String], { nullable: true, description: 'Slugs of motifs.' })
  motifs?: string[];

  @Field(() => AttributeConditionType, { nullable: true })
  attribute?: AttributeConditionType;

  @Field(() => [ID], { nullable: true })
  sellers?: string[];

  @Field(() => [String], { nullable: true, description: 'Kinds of certificates that were found true.' })
  certificates?: string[];

  @Field(() => MoneyType, { nullable: true, description: 'One of its prices is at least this.' })
  minPrice?: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'One of its prices is at most this.' })
  maxPrice?: MoneyType;

  @Field(() => Boolean, { nullable: true })
  inStock?: boolean;

  @Field(() => Boolean, { nullable: true })
  madeToOrder?: boolean;

  @Field(() => Boolean, { nullable: true })
  onSale?: boolean;

  @Field(() => Int, { nullable: true, description: 'Came into the shop within so many days.' })
  newSinceDays?: number;
}

@ObjectType('CollectionRules')
export class CollectionRulesType {
  @Field(() => CollectionMatchEnum)
  match: CollectionMatch;

  @Field(() => [CollectionConditionType])
  conditions: CollectionConditionType[];
}

@ObjectType('OfficeCollection', { description: 'A collection, published or being prepared.' })
export class OfficeCollectionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => LocalizedTextType)
  title: LocalizedText;

  @Field(() => LocalizedTextType)
  description: LocalizedText;

  @Field(() => LocalizedTextType)
  seoTitle: LocalizedText;

  @Field(() => LocalizedTextType)
  seoDescription: LocalizedText;

  @Field(() => CollectionKindEnum)
  kind: CollectionKind;

  @Field(() => CollectionRulesType, { nullable: true, description: 'Null for a curated one.' })
  rules: CollectionRulesType | null;

  @Field(() => Int, { description: 'Lower stands earlier.' })
  position: number;

  @Field(() => Date, { nullable: true, description: 'Null while it is being prepared.' })
  publishedAt: Date | null;

  @Field(() => Date)
  updatedAt: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: CollectionRow;
}

function toCondition({ deployment }: Context, condition: CollectionCondition): CollectionConditionType {
  if ('sellers' in condition) return { sellers: condition.sellers.map((id) => toPublicId('seller', id)) };
  if (!('price' in condition)) return condition;
  const money = (minor: string) => toMoney(BigInt(minor), deployment.currency);
  const { min, max } = condition.price;
  return {
    ...(min === undefined ? {} : { minPrice: money(min) }),
    ...(max === undefined ? {} : { maxPrice: money(max) }),
  };
}

/** A collection as the operator sees it. */
export const toOfficeCollection = (context: Context, row: CollectionRow): OfficeCollectionType => ({
  id: toPublicId('collection', row.id),
  slug: row.slug,
  title: row.title,
  description: row.description,
  seoTitle: row.seo_title,
  seoDescription: row.seo_description,
  kind: row.kind,
  rules:
    row.kind === 'CURATED'
      ? null
      : {
          match: row.rules.match,
          conditions: row.rules.conditions.map((condition) => toCondition(context, condition)),
        },
  position: row.position,
  publishedAt: row.published_at,
  updatedAt: row.updated_at,
  row,
});

export const OfficeCollectionConnection = ConnectionType(
  'OfficeCollectionConnection',
  () => OfficeCollectionType,
);

@ObjectType('OfficeCollectionPayload')
export class OfficeCollectionPayload {
  @Field(() => OfficeCollectionType, { nullable: true })
  collection?: OfficeCollectionType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('CollectionDeletePayload')
export class CollectionDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Of the collection that is gone.' })
  collectionId?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
