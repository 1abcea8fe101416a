import {
  CategoryTree,
  categoryTreeLoader,
  publicCollectionLoader,
  toProduct,
  type CollectionRow,
  type ShownProduct,
  type ProductSort,
} from '../catalog/index.js';
import { pageRequest, encodeCursor, toMoney, type GraphQLContext } from '../platform/graphql/index.js';
import { attributeNamesLoader } from './facet.loaders.js';
import type { FacetType, PriceFacetType } from './facet.type.js';
import { toFacets, toPriceFacet } from './facets.js';
import type { Listing } from './listing.js';
import { countProducts, type ProductCounts } from './product-counts.js';
import { toCollectionFilter } from './collection-condition.js';
import { noFilter, toFilter, type NamedInFilter, type ProductFilter } from './product-filter.js';
import { cursorLength, productPage, type ProductPage } from './product-page.js';
import type { ProductWhereInput } from './product-where.input.js';
import type { UnderstoodQueryType } from './search-connection.type.js';
import { tokens } from './understanding/tokens.js';
import { understandQuery, type UnderstoodQuery } from './understanding/understand-query.js';

export interface ListArguments {
  first: number | null;
  after: string | null;
  where: ProductWhereInput | null;
  sort: ProductSort | null;
  /** What the query asks for below a product. */
  paths: ReadonlySet<string>;
}

/** A page as the API gives it, with what is counted only when somebody asks. */
export class ListedProducts {
  readonly #context: GraphQLContext;
  readonly #listing: Listing;
  readonly #page: ProductPage;
  #counts: Promise<ProductCounts> | undefined;

  constructor(
    context: GraphQLContext,
    listing: Listing,
    page: ProductPage,
    readonly understood: UnderstoodQueryType | null,
    readonly hasPreviousPage: boolean,
  ) {
    this.#context = context;
    this.#listing = listing;
    this.#page = page;
  }

  get products(): ShownProduct[] {
    return this.#page.rows.map(({ product }) => product);
  }

  get nodes() {
    return this.products.map((product) => toProduct(this.#context, product));
  }

  get pageInfo() {
    const { rows, hasMore } = this.#page;
    const cursor = (row: (typeof rows)[number] | undefined) => (row ? encodeCursor(row.cursor) : null);
    return {
      hasNextPage: hasMore,
      hasPreviousPage: this.hasPreviousPage,
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    };
  }

  counts(): Promise<ProductCounts> {
    this.#counts ??= countProducts(this.#context, this.#listing, this.#page.mode, this.#page.extent);
    return this.#counts;
  }

  /** What is known without counting on purpose. */
  async knownCount(): Promise<number> {
    return this.#counts ? (await this.#counts).total : this.#page.rows.length;
  }

  get totalCount(): Promise<number> {
    return this.counts().then(({ total }) => total);
  }

  async facets(): Promise<FacetType[]> {
    const [counts, attributes] = await Promise.all([
      this.counts(),
      this.#context.loader(attributeNamesLoader).load('all'),
    ]);
    return toFacets(this.#context, counts, this.#listing.filter, attributes);
  }

  async prices(): Promise<PriceFacetType | null> {
    return toPriceFacet(this.#context, await this.counts());
  }
}

const nobody = {
  words: [],
  minPrice: null,
  maxPrice: null,
  inStock: false,
  madeToOrder: false,
  suggestion: null,
};

const noCategories = new CategoryTree([]);

/** The tree, when categories are named, and the collection that is. */
async function namedIn(context: GraphQLContext, where: ProductWhereInput | null): Promise<NamedInFilter> {
  const slug = where?.collection ?? null;
  const [tree, collection] = await Promise.all([
    where?.category ? context.loader(categoryTreeLoader).load('tree') : noCategories,
    slug === null ? null : context.loader(publicCollectionLoader).load(slug),
  ]);
  return { tree, collection: slug === null ? null : toCollectionFilter(collection) };
}

/** The products of the shop that fit a filter. @throws BAD_USER_INPUT for an unusable filter or cursor */
export async function listProducts(context: GraphQLContext, given: ListArguments): Promise<ListedProducts> {
  const request = pageRequest(given, cursorLength);
  const sort = given.sort === 'RELEVANCE' || !given.sort ? 'FEATURED' : given.sort;
  const named = await namedIn(context, given.where);
  const listing = { filter: toFilter(context, given.where, named), groups: [], preferred: [], text: '' };
  const page = await productPage(context, listing, sort, request, given.paths);
  return new ListedProducts(context, listing, page, null, request.after !== null);
}

/** The products of a collection that are in the shop. @throws BAD_USER_INPUT for another list's cursor */
export async function collectionProducts(
  context: GraphQLContext,
  collection: CollectionRow,
  given: Omit<ListArguments, 'where'>,
): Promise<ListedProducts> {
  const request = pageRequest(given, cursorLength);
  const sort = given.sort === 'RELEVANCE' || !given.sort ? 'FEATURED' : given.sort;
  const listing = {
    filter: { ...noFilter, collection: toCollectionFilter(collection) },
    groups: [],
    preferred: [],
    text: '',
  };
  const page = await productPage(context, listing, sort, request, given.paths);
  return new ListedProducts(context, listing, page, null, request.after !== null);
}

/** A filter narrowed further by what was read from the query; what the caller chose itself comes first. */
function narrowed(filter: ProductFilter, understood: UnderstoodQuery): ProductFilter {
  const { minPrice, maxPrice, inStock, madeToOrder } = understood;
  const priced = filter.minPrice !== null || filter.maxPrice !== null;
  const facets = new Map(filter.facets);
  if (madeToOrder && !facets.has('availability')) facets.set('availability', ['MADE_TO_ORDER']);
  return {
    ...filter,
    facets,
    minPrice: priced ? filter.minPrice : minPrice,
    maxPrice: priced ? filter.maxPrice : maxPrice,
    inStock: filter.inStock ?? (inStock && !facets.has('availability') ? true : null),
  };
}

/** What a search finds. @throws BAD_USER_INPUT for an unusable filter or cursor */
export async function searchProducts(
  context: GraphQLContext,
  query: string,
  given: ListArguments,
): Promise<ListedProducts> {
  const request = pageRequest(given, cursorLength);
  const [named, understood] = await Promise.all([
    namedIn(context, given.where),
    understandQuery(context, query),
  ]);
  const { groups, preferred, minPrice, maxPrice, inStock, madeToOrder, suggestion } = understood;
  const filter = narrowed(toFilter(context, given.where, named), understood);
  const text = groups.length > 1 ? tokens(query).join(' ') : (groups[0]?.word ?? '');
  const listing = { filter, groups, preferred, text };
  const { currency } = context.deployment;
  const told = {
    ...nobody,
    words: groups.map(({ word }) => word),
    minPrice: minPrice === null ? null : toMoney(minPrice, currency),
    maxPrice: maxPrice === null ? null : toMoney(maxPrice, currency),
    inStock,
    madeToOrder,
    suggestion,
  };
  // Nothing asked, nothing found: a search for blanks is no list of everything.
  const asksNothing =
    groups.length === 0 && minPrice === null && maxPrice === null && !inStock && !madeToOrder;
  const page = asksNothing
    ? emptyPage
    : await productPage(context, listing, given.sort ?? 'RELEVANCE', request, given.paths);
  const relaxed = typeof page.mode === 'number' && page.rows.length > 0;
  const nothing = { ...listing, filter: { ...filter, sellers: { ids: [], slugs: [] } } };
  return new ListedProducts(
    context,
    asksNothing ? nothing : listing,
    page,
    { ...told, relaxed },
    request.after !== null,
  );
}

const emptyPage: ProductPage = {
  mode: 'HEADLINE',
  extent: { small: true, matches: new Map() },
  rows: [],
  hasMore: false,
};
