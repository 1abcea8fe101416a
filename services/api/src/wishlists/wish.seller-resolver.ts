import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { productLoader } from '../catalog/index.js';
import { pageSize, type GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { SellerAccountType } from '../sellers/index.js';
import { mostWished } from './wish.queries.js';
import { WishedProductType } from './wish.type.js';

@Resolver(() => SellerAccountType)
export class WishSellerResolver {
  @FieldResolver(() => [WishedProductType], {
    description: 'The seller’s products that most people keep for later; how many, never who.',
  })
  async mostWished(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'At most 100.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<WishedProductType[]> {
    const rows = await mostWished(context, membership.sellerId, pageSize(first ?? 10));
    const products = await context.loader(productLoader).loadMany(rows.map((row) => row.product_id));
    return rows.map(({ product_id: id, count }, index) => {
      const product = products[index];
      const title = product && !(product instanceof Error) ? localize(product.title, context.locale) : '';
      return { productId: toPublicId('product', id), title, count };
    });
  }
}
