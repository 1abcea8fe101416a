import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  LocalizedTextInputType,
  toLocalizedText,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { attributeCatalogueLoader, type AttributeCatalogue } from './attribute-catalogue.js';
import type { AttributeKind } from './attribute-definition.entity.js';
import { AttributeKindEnum, CategoryAttributeType, toCategoryAttribute } from './attribute.type.js';
import { deleteAttribute } from './commands/delete-attribute.js';
import { upsertAttribute } from './commands/upsert-attribute.js';

@InputType('AttributeOptionInput')
export class AttributeOptionInputType {
  @Field(() => String, { description: 'Its name in filters: lower-case letters, digits and hyphens.' })
  code: string;

  @Field(() => LocalizedTextInputType)
  name: LocalizedTextInputType;
}

@InputType('AttributeCategoryInput')
export class AttributeCategoryInputType {
  @Field(() => String, {
    description: 'The category’s name in addresses; what is below it has the attribute too.',
  })
  slug: string;

  @Field(() => Boolean, { defaultValue: false, description: 'A product can’t be submitted without it.' })
  required: boolean;
}

@InputType('AttributeUpsertInput')
export class AttributeUpsertInputType {
  @Field(() => ID, { description: 'What names the attribute, here and in filters.' })
  code: string;

  @Field(() => LocalizedTextInputType)
  name: LocalizedTextInputType;

  @Field(() => AttributeKindEnum)
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of numbers, such as cm.' })
  unit?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Lists of products can be narrowed by it.' })
  filterable: boolean;

  @Field(() => Int, { defaultValue: 0, description: 'Place among all attributes, from 0.' })
  position: number;

  @Field(() => [AttributeOptionInputType], {
    defaultValue: [],
    description: 'Of SELECT and MULTI_SELECT, in order; the whole list.',
  })
  options: AttributeOptionInputType[];

  @Field(() => [AttributeCategoryInputType], {
    defaultValue: [],
    description: 'Whose products have it; the whole list.',
  })
  categories: AttributeCategoryInputType[];
}

@InputType('AttributeDeleteInput')
export class AttributeDeleteInputType {
  @Field(() => ID)
  code: string;
}

@ObjectType('AttributeDeletePayload')
export class AttributeDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Of the attribute that is gone.' })
  code?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('AttributePayload')
export class AttributePayload {
  @Field(() => CategoryAttributeType, { nullable: true })
  attribute?: CategoryAttributeType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const described = (context: GraphQLContext, catalogue: AttributeCatalogue, code: string) => {
  const definition = catalogue.byCode(code);
  return definition && toCategoryAttribute(context, catalogue, { definition, required: false });
};

@Resolver()
export class AttributeOfficeResolver {
  @Query(() => [CategoryAttributeType], {
    description: 'Every attribute, in order; whether one is required stands with each category.',
  })
  async attributes(@Ctx() context: GraphQLContext): Promise<CategoryAttributeType[]> {
    requireStaff(context);
    const catalogue = await context.loader(attributeCatalogueLoader).load('all');
    return catalogue.definitions.map((definition) =>
      toCategoryAttribute(context, catalogue, { definition, required: false }),
    );
  }

  @Mutation(() => AttributePayload, {
    description:
      'Adds an attribute, or makes the one with this code what is given. Codes: INVALID_ATTRIBUTE_CODE, ATTRIBUTE_NAME_REQUIRED, ATTRIBUTE_OPTIONS_MISMATCH, UNKNOWN_CATEGORY, ATTRIBUTE_IN_USE.',
  })
  attributeUpsert(
    @Arg('input', () => AttributeUpsertInputType) input: AttributeUpsertInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        await upsertAttribute(context, {
          ...input,
          name: toLocalizedText(input.name),
          options: input.options.map(({ code, name }) => ({ code, name: toLocalizedText(name) })),
        });
        return context.loader(attributeCatalogueLoader).load('all');
      },
      (catalogue) => ({ attribute: described(context, catalogue, input.code) }),
    );
  }

  @Mutation(() => AttributeDeletePayload, {
    description:
      'Deletes an attribute that no product and no collection uses. Codes: ATTRIBUTE_NOT_FOUND, ATTRIBUTE_IN_USE.',
  })
  attributeDelete(
    @Arg('input', () => AttributeDeleteInputType) { code }: AttributeDeleteInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () => deleteAttribute(context, { code }),
      () => ({ code }),
    );
  }
}
