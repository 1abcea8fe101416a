import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { categoryCountsLoader, categoryTreeLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';

@Resolver(() => CategoryType)
export class CategoryShopResolver {
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
    const parent = (await context.loader(categoryTreeLoader).load('tree')).byId(row.parent_id);
    return parent && toCategory(context, parent);
  }

  @FieldResolver(() => [CategoryType], { description: 'The categories right below it, in order.' })
  async children(@Root() { row }: CategoryType, @Ctx() context: GraphQLContext): Promise<CategoryType[]> {
    const tree = await context.loader(categoryTreeLoader).load('tree');
    return tree.childrenOf(row.id).map((child) => toCategory(context, child));
  }

  @FieldResolver(() => Int, { description: 'Products in the shop in it and below it.' })
  async productCount(@Root() { row }: CategoryType, @Ctx() context: GraphQLContext): Promise<number> {
    const [tree, counts] = await Promise.all([
      context.loader(categoryTreeLoader).load('tree'),
      context.loader(categoryCountsLoader).load('counts'),
    ]);
    return tree.withDescendants(row.id).reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  }

  @FieldResolver(() => ImageType, { nullable: true })
  image(@Root() { row }: CategoryType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.name);
  }
}
