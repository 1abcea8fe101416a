import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLContext, LoaderFactory } from '../platform/graphql/index.js';
import { SellerShopType } from '../sellers/index.js';
import { categoryTreeLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';
import { publicProducts } from './product.visibility.js';

@ObjectType('SellerCategory', { description: 'A category that a seller has products in.' })
export class SellerCategoryType {
  @Field(() => CategoryType)
  category: CategoryType;

  @Field(() => Int, { description: 'The seller’s products in the shop right in it.' })
  productCount: number;
}

type CategoryCounts = ReadonlyMap<string, number>;

/** How many public products each seller has right in each category. */
const categoryCountsOfSellerLoader: LoaderFactory<string, CategoryCounts> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await publicProducts(db.public)
      .select((select) => [
        'product.seller_id',
        'product.category_id',
        select.fn.countAll<bigint>().as('count'),
      ])
      .where('product.seller_id', 'in', sellerIds)
      .where('product.category_id', 'is not', null)
      .groupBy(['product.seller_id', 'product.category_id'])
      .execute();
    return sellerIds.map(
      (id) =>
        new Map(
          rows
            .filter((row) => row.seller_id === id)
            .map((row) => [String(row.category_id), Number(row.count)]),
        ),
    );
  });

@Resolver(() => SellerShopType)
export class SellerCategoriesShopResolver {
  @FieldResolver(() => [SellerCategoryType], {
    description: 'What kinds of things the seller has in the shop, in the order of the categories.',
  })
  async categories(
    @Root() { row }: SellerShopType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerCategoryType[]> {
    const [tree, counts] = await Promise.all([
      context.loader(categoryTreeLoader).load('tree'),
      context.loader(categoryCountsOfSellerLoader).load(row.id),
    ]);
    return tree
      .inOrder()
      .filter(({ id }) => counts.has(id))
      .map((category) => ({
        category: toCategory(context, category),
        productCount: counts.get(category.id) ?? 0,
      }));
  }
}
