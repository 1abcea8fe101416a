import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { CollectionType, ProductType, publicCollectionLoader, toCollection } from '../catalog/index.js';
import { MotifType, publicMotifBySlugLoader, toMotif } from '../motifs/index.js';
import { pageSize, selectedPaths, type GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { listProducts, type ListArguments } from '../search/index.js';
import { shownSellerLoader, SellerShopType, toSellerShop } from '../sellers/index.js';
import { homeRails, usualRails } from './home-page.queries.js';
import { HomePageType, HomeRailType } from './home-page.type.js';

/** Whether what a rail is about can be seen now. */
async function canBeSeen(context: GraphQLContext, { row }: HomeRailType): Promise<boolean> {
  if (row.shown_seller_id !== null)
    return (await context.loader(shownSellerLoader).load(row.shown_seller_id))?.status === 'APPROVED';
  if (row.motif_slug !== null)
    return (await context.loader(publicMotifBySlugLoader).load(row.motif_slug)) !== null;
  if (row.collection_slug !== null)
    return (await context.loader(publicCollectionLoader).load(row.collection_slug)) !== null;
  return true;
}

/** The products that belong to a rail; null for one that shows none. */
function listingOf({ row }: HomeRailType): Pick<ListArguments, 'where' | 'sort'> | null {
  const ready = { inStock: true };
  switch (row.kind) {
    case 'SELLER':
      return {
        where: { ...ready, seller: [toPublicId('seller', row.shown_seller_id ?? '')] },
        sort: 'FEATURED',
      };
    case 'MOTIF':
      return { where: { ...ready, motifs: [row.motif_slug ?? ''] }, sort: 'FEATURED' };
    case 'COLLECTION':
      return { where: { ...ready, collection: row.collection_slug ?? '' }, sort: 'FEATURED' };
    case 'FEATURED':
      return { where: ready, sort: 'FEATURED' };
    case 'NEW':
      return { where: ready, sort: 'NEWEST' };
    case 'SALE':
      return { where: { ...ready, onSale: true }, sort: 'FEATURED' };
    case 'COLLECTIONS':
    case 'CATEGORIES':
    case 'SELLERS':
      return null;
  }
}

@Resolver()
export class HomePageShopResolver {
  @Query(() => HomePageType, {
    description: 'The first page of the marketplace; the usual sections until the operator arranges it.',
  })
  async homePage(@Ctx() context: GraphQLContext): Promise<HomePageType> {
    const rows = await homeRails(context);
    const nothing = { shown_seller_id: null, motif_slug: null, collection_slug: null };
    const rails: HomeRailType[] =
      rows.length === 0
        ? usualRails.map((kind) => ({ kind, title: null, text: null, row: { kind, ...nothing } }))
        : rows.map((row) => ({
            kind: row.kind,
            title: localize(row.title, context.locale) || null,
            text: localize(row.text, context.locale) || null,
            row,
          }));
    const seen = await Promise.all(rails.map((rail) => canBeSeen(context, rail)));
    return { rails: rails.filter((_, index) => seen[index]) };
  }
}

@Resolver(() => HomeRailType)
export class HomeRailShopResolver {
  @FieldResolver(() => SellerShopType, { nullable: true, description: 'Of a SELLER.' })
  async seller(
    @Root() { row }: HomeRailType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerShopType | null> {
    const seller =
      row.shown_seller_id === null ? null : await context.loader(shownSellerLoader).load(row.shown_seller_id);
    return seller && toSellerShop(seller);
  }

  @FieldResolver(() => MotifType, { nullable: true, description: 'Of a MOTIF.' })
  async motif(@Root() { row }: HomeRailType, @Ctx() context: GraphQLContext): Promise<MotifType | null> {
    const motif =
      row.motif_slug === null ? null : await context.loader(publicMotifBySlugLoader).load(row.motif_slug);
    return motif && toMotif(context, motif);
  }

  @FieldResolver(() => CollectionType, { nullable: true, description: 'Of a COLLECTION.' })
  async collection(
    @Root() { row }: HomeRailType,
    @Ctx() context: GraphQLContext,
  ): Promise<CollectionType | null> {
    const { collection_slug: slug } = row;
    const collection = slug === null ? null : await context.loader(publicCollectionLoader).load(slug);
    return collection && toCollection(context, collection);
  }

  @FieldResolver(() => [ProductType], {
    description: 'Its products that can be bought now; none of COLLECTIONS, CATEGORIES and SELLERS.',
  })
  async products(
    @Root() rail: HomeRailType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8, description: 'At most 24.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductType[]> {
    const listing = listingOf(rail);
    if (!listing) return [];
    const { nodes } = await listProducts(context, {
      ...listing,
      first: Math.min(pageSize(first ?? 8), 24),
      after: null,
      paths: selectedPaths(info),
    });
    return nodes;
  }
}
