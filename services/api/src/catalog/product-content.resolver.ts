import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { categoryTreeLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';
import { ContentImageType, ContentVariantType, ProductContentType } from './product-content.type.js';
import { variantTitle } from './variant-title.js';

@Resolver(() => ProductContentType)
export class ProductContentResolver {
  @FieldResolver(() => CategoryType, { nullable: true })
  async category(
    @Root() { content }: ProductContentType,
    @Ctx() context: GraphQLContext,
  ): Promise<CategoryType | null> {
    if (content.categorySlug === null) return null;
    const row = (await context.loader(categoryTreeLoader).load('tree')).bySlug(content.categorySlug);
    return row && toCategory(context, row);
  }
}

@Resolver(() => ContentImageType)
export class ContentImageResolver {
  @FieldResolver(() => ImageType, { nullable: true })
  image(
    @Root() { assetId, altText }: ContentImageType,
    @Ctx() context: GraphQLContext,
  ): Promise<ImageType | null> {
    return loadImage(context, assetId, altText);
  }
}

@Resolver(() => ContentVariantType)
export class ContentVariantResolver {
  @FieldResolver(() => ImageType, { nullable: true, description: 'Its own picture; null when it has none.' })
  image(@Root() { draft }: ContentVariantType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, draft.imageAssetId, variantTitle(draft.optionValues));
  }
}
