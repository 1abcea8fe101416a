import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { categoryTreeLoader } from './category.loaders.js';
import { ProductConnection, SearchConnection } from './product-connection.type.js';
import { toFilter } from './product-list.js';
import { countFound, parseSearch, searchPage } from './product-search.js';
import { ProductByInput, ProductSortEnum, ProductWhereInput, type ProductSort } from './product.inputs.js';
import { publicProductLoader } from './product.loaders.js';
import { countPublicProducts, findPublicProduct, productsPage } from './product.queries.js';
import { ProductType, toProduct } from './product.type.js';

@Resolver()
export class ProductListShopResolver {
  @Query(() => ProductType, { nullable: true, description: 'A product that is in the shop now.' })
  async product(
    @Arg('by', () => ProductByInput) { id, slug }: ProductByInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductType | null> {
    const rowId = id ? fromPublicId('product', id) : null;
    const row = rowId
      ? await context.loader(publicProductLoader).load(rowId)
      : slug
        ? await findPublicProduct(context, slug)
        : null;
    return row && toProduct(context, row);
  }

  @Query(() => ProductConnection, { description: 'The products in the shop.' })
  async products(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('where', () => ProductWhereInput, { nullable: true }) where: ProductWhereInput | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'FEATURED' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 3);
    const order = sort === 'RELEVANCE' || !sort ? 'FEATURED' : sort;
    const filter = toFilter(context, where, await context.loader(categoryTreeLoader).load('tree'));
    const [rows, total] = await Promise.all([
      productsPage(context, filter, order, request),
      isSelected(info, 'totalCount') ? countPublicProducts(context, filter) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [order, row.cursor_value, row.id],
      (row) => toProduct(context, row),
      total,
    );
  }

  @Query(() => SearchConnection, {
    description:
      'Products by words of their title, motif, description, category or seller, in Indonesian and English; the beginning of a word is enough. When nothing has all the words, what is spelled like them is found.',
  })
  async search(
    @Arg('query', () => String) query: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('where', () => ProductWhereInput, { nullable: true }) where: ProductWhereInput | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'RELEVANCE' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 4);
    const order = sort ?? 'RELEVANCE';
    const tree = await context.loader(categoryTreeLoader).load('tree');
    const search = parseSearch(query, toFilter(context, where, tree), tree);
    const { mode, rows } = await searchPage(context, search, order, request);
    const total = isSelected(info, 'totalCount') ? await countFound(context, search, mode) : null;
    const cursorOf = (row: (typeof rows)[number]) => [order, mode, row.cursor_value, row.id];
    return toConnection(rows, request, cursorOf, (row) => toProduct(context, row), total);
  }
}
