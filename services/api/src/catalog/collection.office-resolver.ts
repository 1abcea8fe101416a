import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { ImageType, loadImage } from '../media/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toLocalizedText,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { pickedProductsLoader } from './collection.loaders.js';
import { countCollections, findAnyCollection, officeCollectionsPage } from './collection.queries.js';
import { createCollection } from './commands/create-collection.js';
import { deleteCollection } from './commands/delete-collection.js';
import { publishCollection } from './commands/publish-collection.js';
import { setCollectionProducts } from './commands/set-collection-products.js';
import { updateCollection } from './commands/update-collection.js';
import {
  CollectionCreateInputType,
  CollectionInputType,
  CollectionProductsSetInputType,
  CollectionUpdateInputType,
  toRules,
} from './office-collection.inputs.js';
import {
  CollectionDeletePayload,
  OfficeCollectionConnection,
  OfficeCollectionPayload,
  OfficeCollectionType,
  toOfficeCollection,
} from './office-collection.type.js';
import type { CollectionRow } from './product-rows.js';
import { SellerProductType, toSellerProduct } from './seller-product.type.js';

const imageOf = (id: string | null | undefined) => id && rowIdOf('image', id);

const answer = (context: GraphQLContext, run: () => Promise<CollectionRow>) =>
  toPayload(context.locale, run, (row) => ({ collection: toOfficeCollection(context, row) }));

@Resolver(() => OfficeCollectionType)
export class CollectionOfficeResolver {
  @Query(() => OfficeCollectionConnection, { description: 'All collections, in their order.' })
  async collections(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const [rows, total] = await Promise.all([
      officeCollectionsPage(context, request),
      isSelected(info, 'totalCount') ? countCollections(context) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [row.position, row.id],
      (row) => toOfficeCollection(context, row),
      total,
    );
  }

  @Query(() => OfficeCollectionType, {
    nullable: true,
    description: 'One collection, published or not; null for one that is not there.',
  })
  async collection(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeCollectionType | null> {
    requireStaff(context);
    const row = await findAnyCollection(context, rowIdOf('collection', id));
    return row && toOfficeCollection(context, row);
  }

  @Mutation(() => OfficeCollectionPayload, {
    description:
      'Starts a collection, which shoppers do not see yet. Codes: COLLECTION_TITLE_REQUIRED, COLLECTION_TEXT_TOO_LONG, INVALID_SLUG, SLUG_TAKEN, UNKNOWN_IMAGE, COLLECTION_RULES_REQUIRED, TOO_MANY_CONDITIONS, INVALID_CONDITION, UNKNOWN_CONDITION_VALUE.',
  })
  collectionCreate(
    @Arg('input', () => CollectionCreateInputType) input: CollectionCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      createCollection(context, {
        slug: input.slug ?? null,
        title: toLocalizedText(input.title),
        description: toLocalizedText(input.description),
        seoTitle: toLocalizedText(input.seoTitle),
        seoDescription: toLocalizedText(input.seoDescription),
        imageAssetId: imageOf(input.imageId) || null,
        position: input.position ?? 0,
        rules: input.rules ? toRules(context, input.rules) : null,
      }),
    );
  }

  @Mutation(() => OfficeCollectionPayload, {
    description:
      'Changes a collection, in the shop at once. Codes: COLLECTION_NOT_FOUND, COLLECTION_IS_CURATED, and those of collectionCreate.',
  })
  collectionUpdate(
    @Arg('input', () => CollectionUpdateInputType) input: CollectionUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const { collectionId, imageId, position, rules, ...texts } = input;
    return answer(context, () =>
      updateCollection(context, {
        collectionId: rowIdOf('collection', collectionId),
        ...texts,
        ...(imageId === undefined ? {} : { imageAssetId: imageOf(imageId) || null }),
        ...(typeof position === 'number' ? { position } : {}),
        ...(rules ? { rules: toRules(context, rules) } : {}),
      }),
    );
  }

  @Mutation(() => OfficeCollectionPayload, {
    description: 'Shows a collection to shoppers. Codes: COLLECTION_NOT_FOUND.',
  })
  collectionPublish(
    @Arg('input', () => CollectionInputType) { collectionId }: CollectionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      publishCollection(context, { collectionId: rowIdOf('collection', collectionId), published: true }),
    );
  }

  @Mutation(() => OfficeCollectionPayload, {
    description: 'Takes a collection out of the shop; it stays as it is. Codes: COLLECTION_NOT_FOUND.',
  })
  collectionUnpublish(
    @Arg('input', () => CollectionInputType) { collectionId }: CollectionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      publishCollection(context, { collectionId: rowIdOf('collection', collectionId), published: false }),
    );
  }

  @Mutation(() => CollectionDeletePayload, {
    description: 'Deletes a collection; its products stay. Codes: COLLECTION_NOT_FOUND.',
  })
  collectionDelete(
    @Arg('input', () => CollectionInputType) { collectionId }: CollectionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () => deleteCollection(context, { collectionId: rowIdOf('collection', collectionId) }),
      () => ({ collectionId }),
    );
  }

  @Mutation(() => OfficeCollectionPayload, {
    description:
      'Makes the products of a curated collection those that are given, in their order. Codes: COLLECTION_NOT_FOUND, COLLECTION_NOT_CURATED, TOO_MANY_COLLECTION_PRODUCTS, PRODUCT_NOT_FOUND, COLLECTION_PRODUCT_REPEATED.',
  })
  collectionProductsSet(
    @Arg('input', () => CollectionProductsSetInputType) input: CollectionProductsSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, () =>
      setCollectionProducts(context, {
        collectionId: rowIdOf('collection', input.collectionId),
        productIds: input.productIds.map((id) => rowIdOf('product', id)),
      }),
    );
  }

  @FieldResolver(() => ImageType, { nullable: true })
  image(@Root() { row }: OfficeCollectionType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.title);
  }

  @FieldResolver(() => [SellerProductType], {
    description: 'Those that were picked, in any status and in order; none for a collection by rules.',
  })
  async pickedProducts(
    @Root() { row }: OfficeCollectionType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerProductType[]> {
    const rows = await context.loader(pickedProductsLoader).load(row.id);
    return rows.map((product) => toSellerProduct(context, product));
  }
}
