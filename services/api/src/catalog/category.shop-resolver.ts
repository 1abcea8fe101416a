import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { categoryCountsLoader, categoryTreeLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';

@Resolver(() => CategoryType)
export class CategoryShopResolver {
  @FieldResolver(() => [CategoryType], {
    description: 'The categories above it, from the top down; none at the top.',
  })
  async ancestors(@Root() { row }: CategoryType, @Ctx() context: GraphQLContext): Promise<CategoryType[]> {
    const tree = await context.loader(categoryTreeLoader).load('tree');
    return tree
      .withAncestors(row.parent_id)
      .reverse()
      .map((above) => toCategory(context, above));
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
