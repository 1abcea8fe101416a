import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { DecimalScalar } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import type { AttributeCatalogue, CategoryAttribute } from './attribute-catalogue.js';
import { attributeKinds, type AttributeKind } from './attribute-definition.entity.js';
import { plainNumber } from './product-content.js';
import type { AttributeValue } from './product-attribute.loaders.js';
import type { AttributeDefinitionRow, AttributeOptionRow } from './product-rows.js';

export const AttributeKindEnum = Object.fromEntries(attributeKinds.map((kind) => [kind, kind]));
registerEnumType(AttributeKindEnum, {
  name: 'AttributeKind',
  description: 'What an attribute’s value is.',
  valuesConfig: {
    SELECT: { description: 'One of its options.' },
    MULTI_SELECT: { description: 'One or more of its options.' },
    NUMBER: { description: 'A number, in its unit.' },
    BOOLEAN: { description: 'Yes or no.' },
    TEXT: { description: 'A text in each language.' },
  },
});

@ObjectType('AttributeOption', { description: 'One of the values that an attribute can have.' })
export class AttributeOptionType {
  @Field(() => String, { description: 'Its name in filters.' })
  code: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CategoryAttribute', {
  description: 'What products of a category can say of themselves in a form that filters can use.',
})
export class CategoryAttributeType {
  @Field(() => ID, { description: 'The attribute’s code, the same in every category.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => AttributeKindEnum)
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of numbers, such as “cm”.' })
  unit: string | null;

  @Field(() => Boolean, { description: 'Lists of products can be narrowed by it.' })
  filterable: boolean;

  @Field(() => Boolean, { description: 'A product of this category can’t be submitted without it.' })
  required: boolean;

  @Field(() => [AttributeOptionType], { description: 'Of SELECT and MULTI_SELECT, in order.' })
  options: AttributeOptionType[];
}

@ObjectType('ProductAttribute', { description: 'What a product is by one attribute.' })
export class ProductAttributeType {
  @Field(() => ID, { description: 'The attribute’s code.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => AttributeKindEnum)
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of numbers, such as “cm”.' })
  unit: string | null;

  @Field(() => Boolean, { description: 'Lists of products can be narrowed by it.' })
  filterable: boolean;

  @Field(() => [AttributeOptionType], { description: 'The chosen ones, of SELECT and MULTI_SELECT.' })
  options: AttributeOptionType[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Of NUMBER.' })
  number: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of BOOLEAN.' })
  boolean: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of TEXT, in the language of the request.' })
  text: string | null;
}

const toOption = ({ locale }: Context, { code, name }: AttributeOptionRow): AttributeOptionType => ({
  code,
  name: localize(name, locale),
});

const described = ({ locale }: Context, definition: AttributeDefinitionRow) => ({
  code: definition.code,
  name: localize(definition.name, locale),
  kind: definition.kind,
  unit: definition.unit,
  filterable: definition.filterable,
});

export const toCategoryAttribute = (
  context: Context,
  catalogue: AttributeCatalogue,
  { definition, required }: CategoryAttribute,
): CategoryAttributeType => ({
  ...described(context, definition),
  required,
  options: catalogue.optionsOf(definition.id).map((option) => toOption(context, option)),
});

/** What a product is by one attribute, as shoppers see it. */
export const toProductAttribute = (
  { locale }: Context,
  { name, options, number, text, ...value }: AttributeValue,
): ProductAttributeType => ({
  ...value,
  name: localize(name, locale),
  options: options.map((option) => ({ code: option.code, name: localize(option.name, locale) })),
  number: number === null ? null : plainNumber(number),
  text: text && localize(text, locale),
});
