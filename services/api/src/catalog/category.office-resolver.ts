import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  LocalizedTextInputType,
  LocalizedTextType,
  toLocalizedText,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import type { LocalizedText } from '../platform/locale.js';
import { archivedCategories } from './category.queries.js';
import { CategoryType, toCategory } from './category.type.js';
import { archiveCategory } from './commands/archive-category.js';
import { createCategory } from './commands/create-category.js';
import { moveCategory } from './commands/move-category.js';
import { updateCategory } from './commands/update-category.js';
import type { CategoryRow } from './product-rows.js';

@InputType('CategoryCreateInput')
export class CategoryCreateInputType {
  @Field(() => LocalizedTextInputType)
  name: LocalizedTextInputType;

  @Field(() => String, { nullable: true, description: 'For good; made from the name when left out.' })
  slug?: string | null;

  @Field(() => ID, { nullable: true, description: 'The category above it; left out at the top.' })
  parentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among its siblings, from 0.' })
  position?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of a picture that the office uploaded.' })
  imageId?: string | null;
}

@InputType('CategoryUpdateInput', { description: 'What is left out stays as it is.' })
export class CategoryUpdateInputType {
  @Field(() => ID)
  categoryId: string;

  @Field(() => LocalizedTextInputType, { nullable: true })
  name?: LocalizedTextInputType | null;

  @Field(() => ID, { nullable: true, description: 'null takes the picture away.' })
  imageId?: string | null;
}

@InputType('CategoryMoveInput')
export class CategoryMoveInputType {
  @Field(() => ID)
  categoryId: string;

  @Field(() => ID, { nullable: true, description: 'The category above it; null at the top.' })
  parentId?: string | null;

  @Field(() => Int, { description: 'Place among its siblings, from 0; the others make room.' })
  position: number;
}

@InputType('CategoryInput')
export class CategoryInputType {
  @Field(() => ID)
  categoryId: string;
}

@ObjectType('CategoryPayload')
export class CategoryPayload {
  @Field(() => CategoryType, { nullable: true })
  category?: CategoryType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const parentOf = (id: string | null | undefined) => (id ? rowIdOf('category', id) : null);
const imageOf = (id: string | null) => (id === null ? null : rowIdOf('image', id));

const answer = (context: GraphQLContext, run: () => Promise<CategoryRow>) =>
  toPayload(context.locale, run, (row) => ({ category: toCategory(context, row) }));

@Resolver(() => CategoryType)
export class CategoryOfficeResolver {
  @Query(() => [CategoryType], { description: 'Categories that were taken out of the tree.' })
  async archivedCategories(@Ctx() context: GraphQLContext): Promise<CategoryType[]> {
    requireStaff(context);
    const rows = await archivedCategories(context);
    return rows.map((row) => toCategory(context, row));
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Adds a category. Codes: CATEGORY_NAME_REQUIRED, INVALID_SLUG, SLUG_TAKEN, UNKNOWN_CATEGORY, UNKNOWN_IMAGE.',
  })
  categoryCreate(
    @Arg('input', () => CategoryCreateInputType) input: CategoryCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      createCategory(context, {
        name: toLocalizedText(input.name),
        slug: input.slug ?? null,
        parentId: parentOf(input.parentId),
        position: input.position ?? 0,
        imageAssetId: imageOf(input.imageId ?? null),
      }),
    );
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Changes what a category is called and shows. Codes: CATEGORY_NOT_FOUND, CATEGORY_NAME_REQUIRED, UNKNOWN_IMAGE.',
  })
  categoryUpdate(
    @Arg('input', () => CategoryUpdateInputType) { categoryId, name, imageId }: CategoryUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      updateCategory(context, {
        categoryId: rowIdOf('category', categoryId),
        ...(name ? { name } : {}),
        ...(imageId === undefined ? {} : { imageAssetId: imageOf(imageId) }),
      }),
    );
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Puts a category, with everything below it, elsewhere in the tree. Codes: CATEGORY_NOT_FOUND, UNKNOWN_CATEGORY, CATEGORY_CYCLE.',
  })
  categoryMove(
    @Arg('input', () => CategoryMoveInputType) input: CategoryMoveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      moveCategory(context, {
        categoryId: rowIdOf('category', input.categoryId),
        parentId: parentOf(input.parentId),
        position: input.position,
      }),
    );
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Takes a category out of the tree, once no product and no category stands in it. Codes: CATEGORY_NOT_FOUND, CATEGORY_IN_USE.',
  })
  categoryArchive(
    @Arg('input', () => CategoryInputType) { categoryId }: CategoryInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      archiveCategory(context, { categoryId: rowIdOf('category', categoryId), archived: true }),
    );
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Brings a category back where it was. Codes: CATEGORY_NOT_FOUND, UNKNOWN_CATEGORY (the one above is archived).',
  })
  categoryRestore(
    @Arg('input', () => CategoryInputType) { categoryId }: CategoryInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      archiveCategory(context, { categoryId: rowIdOf('category', categoryId), archived: false }),
    );
  }

  @FieldResolver(() => LocalizedTextType, { description: 'Its name in every language.' })
  names(@Root() { row }: CategoryType): LocalizedText {
    return row.name;
  }

  @FieldResolver(() => Int, { description: 'Place among its siblings, from 0.' })
  position(@Root() { row }: CategoryType): number {
    return row.position;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it was taken out of the tree.' })
  archivedAt(@Root() { row }: CategoryType): Date | null {
    return row.archived_at;
  }
}
