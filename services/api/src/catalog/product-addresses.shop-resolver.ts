import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { requestError, type GraphQLContext } from '../platform/graphql/index.js';
import { publicProducts } from './product.visibility.js';

/** A sitemap may list 50,000 addresses (sitemaps.org); each product has one for every language. */
const pageSize = 5000;

@ObjectType('ProductAddress', { description: 'Where a product is, for lists of everything.' })
export class ProductAddressType {
  @Field(() => String)
  slug: string;

  @Field(() => Date, { description: 'When the product last changed.' })
  updatedAt: Date;
}

@ObjectType('ProductAddressPage')
export class ProductAddressPageType {
  @Field(() => Int, { description: 'How many pages there are now; at least one.' })
  pageCount: number;

  @Field(() => [ProductAddressType], { description: 'At most 5,000, the oldest products first.' })
  nodes: ProductAddressType[];
}

@Resolver()
export class ProductAddressesShopResolver {
  @Query(() => ProductAddressPageType, {
    description: 'The addresses of all products in the shop, by pages of 5,000: for sitemaps and feeds.',
  })
  async productAddresses(
    @Arg('page', () => Int, { defaultValue: 1, description: 'From 1.' }) page: number,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductAddressPageType> {
    if (page < 1 || page > 10_000) throw requestError('BAD_USER_INPUT', context.locale);
    const products = publicProducts(context.db.public);
    const [counted, rows] = await Promise.all([
      products.select((select) => select.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow(),
      products
        .select(['product.slug', 'product.updated_at'])
        .orderBy('product.id')
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .execute(),
    ]);
    return {
      pageCount: Math.max(1, Math.ceil(Number(counted.count) / pageSize)),
      nodes: rows.map(({ slug, updated_at }) => ({ slug, updatedAt: updated_at })),
    };
  }
}
