import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { publicCollectionLoader } from './collection.loaders.js';
import { collectionAddresses, countPublicCollections, publicCollectionsPage } from './collection.queries.js';
import {
  CollectionAddressType,
  CollectionConnection,
  CollectionType,
  toCollection,
} from './collection.type.js';
import { SeoType, toSeo } from './seo.type.js';

@Resolver(() => CollectionType)
export class CollectionShopResolver {
  @Query(() => CollectionType, {
    nullable: true,
    description: 'One collection; null while it is being prepared.',
  })
  async collection(
    @Arg('slug', () => String) slug: string,
    @Ctx() context: GraphQLContext,
  ): Promise<CollectionType | null> {
    const row = await context.loader(publicCollectionLoader).load(slug);
    return row && toCollection(context, row);
  }

  @Query(() => CollectionConnection, { description: 'The collections, in the operator’s order.' })
  async collections(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 2);
    const [rows, total] = await Promise.all([
      publicCollectionsPage(context, request),
      isSelected(info, 'totalCount') ? countPublicCollections(context) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [row.position, row.id],
      (row) => toCollection(context, row),
      total,
    );
  }

  @Query(() => [CollectionAddressType], {
    description: 'The addresses of all collections, for sitemaps.',
  })
  async collectionAddresses(@Ctx() context: GraphQLContext): Promise<CollectionAddressType[]> {
    const rows = await collectionAddresses(context);
    return rows.map(({ slug, updated_at }) => ({ slug, updatedAt: updated_at }));
  }

  @FieldResolver(() => ImageType, { nullable: true })
  image(@Root() { row }: CollectionType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.title);
  }

  @FieldResolver(() => SeoType, {
    description: 'As the operator wrote it, else the title and the beginning of the description.',
  })
  seo(@Root() { row }: CollectionType, @Ctx() { locale }: GraphQLContext): SeoType {
    return toSeo(row, locale);
  }
}
