import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  OfficeCollectionType,
  readProductRows,
  SellerProductType,
  toSellerProduct,
} from '../catalog/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { collectionProducts } from './list-products.js';

const read = (context: GraphQLContext, { row }: OfficeCollectionType, first: number | null) =>
  collectionProducts(context, row, { first, after: null, sort: 'FEATURED', paths: new Set() });

/** What shoppers see in a collection, or would see once it is published. */
@Resolver(() => OfficeCollectionType)
export class CollectionProductsOfficeResolver {
  @FieldResolver(() => Int, { description: 'Products that shoppers see in it, or would once it is shown.' })
  async productCount(
    @Root() collection: OfficeCollectionType,
    @Ctx() context: GraphQLContext,
  ): Promise<number> {
    return (await read(context, collection, 1)).totalCount;
  }

  @FieldResolver(() => [SellerProductType], {
    description: 'The first products that shoppers see in it, or would once it is shown.',
  })
  async products(
    @Root() collection: OfficeCollectionType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerProductType[]> {
    const listed = await read(context, collection, first);
    const rows = await readProductRows(
      context,
      listed.products.map(({ id }) => id),
    );
    return rows.map((row) => toSellerProduct(context, row));
  }
}
