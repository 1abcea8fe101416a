import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { categoryTreeLoader, publicProductLoader, toCategory, toProduct } from '../catalog/index.js';
import { toMotif } from '../motifs/index.js';
import { pageSize, type GraphQLContext } from '../platform/graphql/index.js';
import { shownSellerLoader, toSellerShop } from '../sellers/index.js';
import { motifsBySlug, suggestionsFor } from './suggestions.queries.js';
import { SearchSuggestionsType } from './suggestions.type.js';

const most = 10;

@Resolver()
export class SuggestionsShopResolver {
  @Query(() => SearchSuggestionsType, {
    description:
      'Completes what somebody is typing into the search: products, motifs, categories, sellers, and what others asked.',
  })
  async autocomplete(
    @Arg('query', () => String, { description: 'As far as it is typed; the first 60 letters count.' })
    query: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'Of each kind; at most 10.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SearchSuggestionsType> {
    const found = await suggestionsFor(context, query, Math.min(pageSize(first ?? 5), most));
    const [products, motifs, sellers, tree] = await Promise.all([
      context.loader(publicProductLoader).loadMany(found.products),
      motifsBySlug(context, found.motifs),
      context.loader(shownSellerLoader).loadMany(found.sellers),
      context.loader(categoryTreeLoader).load('tree'),
    ]);
    return {
      queries: found.queries,
      products: products.flatMap((row) => (row && !(row instanceof Error) ? [toProduct(context, row)] : [])),
      motifs: motifs.map((row) => toMotif(context, row)),
      sellers: sellers.flatMap((row) => (row && !(row instanceof Error) ? [toSellerShop(row)] : [])),
      categories: found.categories.flatMap((slug) => {
        const row = tree.bySlug(slug);
        return row ? [toCategory(context, row)] : [];
      }),
    };
  }
}
