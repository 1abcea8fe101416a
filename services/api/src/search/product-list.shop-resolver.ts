import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { ProductConnection, ProductSortEnum, type ProductSort } from '../catalog/index.js';
import { isSelected, selectedPaths, type GraphQLContext } from '../platform/graphql/index.js';
import { listProducts, searchProducts, type ListedProducts } from './list-products.js';
import { ProductWhereInput } from './product-where.input.js';
import { SearchConnection } from './search-connection.type.js';
import { logSearch } from './search-log.js';

const cap = 'At most 100.';

const nodePathsOf = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What is asked for below each node of a connection; one object for each place of a document. */
export function nodePaths(info: GraphQLResolveInfo): ReadonlySet<string> {
  const all = selectedPaths(info);
  let paths = nodePathsOf.get(all);
  if (!paths) {
    paths = new Set([...all].flatMap((path) => (path.startsWith('nodes.') ? path.slice(6) : [])));
    nodePathsOf.set(all, paths);
  }
  return paths;
}

/** Searches that are narrowed by hand are later steps of one that is noted already. */
const isNarrowed = (where: ProductWhereInput | null): boolean =>
  Object.values(where ?? {}).some((value) => value !== null && value !== undefined);

@Resolver()
export class ProductListShopResolver {
  @Query(() => ProductConnection, { description: 'The products in the shop.' })
  products(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: cap }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('where', () => ProductWhereInput, { nullable: true }) where: ProductWhereInput | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'FEATURED' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerList(listProducts(context, { first, after, where, sort, paths: nodePaths(info) }), info);
  }

  @Query(() => SearchConnection, {
    description:
      'Products by words of their title, motif, attributes, category, seller or description, in Indonesian and English, also begun or misspelled ones; by a price in words (`di bawah 500rb`, `under 1.5 million`) and by what is ready (`siap kirim`, `today`). When no product has all the words, those that have most of them are found. Very common words are ranked within the best 500 products.',
  })
  async search(
    @Arg('query', () => String, { description: 'Of a longer text the first 200 letters count.' })
    query: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: cap }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('where', () => ProductWhereInput, { nullable: true }) where: ProductWhereInput | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'RELEVANCE' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await searchProducts(context, query, { first, after, where, sort, paths: nodePaths(info) });
    if (!after && !isNarrowed(where)) logSearch(context, query, found);
    return answerList(found, info);
  }
}

/** Counts at once when the total is asked for, so that nothing is left to be awaited in a plain field. */
export async function answerList(
  listing: ListedProducts | Promise<ListedProducts>,
  info: GraphQLResolveInfo,
) {
  const listed = await listing;
  const { nodes, pageInfo } = listed;
  return {
    listed,
    nodes,
    pageInfo,
    totalCount: isSelected(info, 'totalCount') ? await listed.totalCount : null,
  };
}
