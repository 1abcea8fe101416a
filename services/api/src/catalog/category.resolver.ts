import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { attributeCatalogueLoader } from './attribute-catalogue.js';
import { CategoryAttributeType, toCategoryAttribute } from './attribute.type.js';
import { categoryLoader, categoryTreeLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';

/** Categories are the same for everyone who asks. */
@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => [CategoryType], { description: 'All categories, each followed by those below it.' })
  async categories(@Ctx() context: GraphQLContext): Promise<CategoryType[]> {
    const tree = await context.loader(categoryTreeLoader).load('tree');
    return tree.inOrder().map((row) => toCategory(context, row));
  }

  @Query(() => CategoryType, { nullable: true, description: 'One category by its name in addresses.' })
  async category(
    @Arg('slug', () => String) slug: string,
    @Ctx() context: GraphQLContext,
  ): Promise<CategoryType | null> {
    const row = (await context.loader(categoryTreeLoader).load('tree')).bySlug(slug);
    return row && toCategory(context, row);
  }

  @FieldResolver(() => CategoryType, {
    nullable: true,
    description: 'The category above it; null at the top.',
  })
  async parent(@Root() { row }: CategoryType, @Ctx() context: GraphQLContext): Promise<CategoryType | null> {
    const parent = row.parent_id && (await context.loader(categoryLoader).load(row.parent_id));
    return parent ? toCategory(context, parent) : null;
  }

  @FieldResolver(() => [CategoryAttributeType], {
    description: 'What its products can say of themselves; also what the categories above it know.',
  })
  async attributes(
    @Root() { row }: CategoryType,
    @Ctx() context: GraphQLContext,
  ): Promise<CategoryAttributeType[]> {
    const [tree, catalogue] = await Promise.all([
      context.loader(categoryTreeLoader).load('tree'),
      context.loader(attributeCatalogueLoader).load('all'),
    ]);
    return catalogue
      .ofCategory(tree, row.id)
      .map((attribute) => toCategoryAttribute(context, catalogue, attribute));
  }
}
