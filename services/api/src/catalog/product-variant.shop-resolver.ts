import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { SelectedOptionType } from './product-option.type.js';
import { ProductVariantType } from './product-variant.type.js';
import { optionsOfProductLoader, productLoader } from './product.loaders.js';
import { variantTitle } from './variant-title.js';

@Resolver(() => ProductVariantType)
export class ProductVariantShopResolver {
  @FieldResolver(() => String, {
    description:
      'The chosen options, such as “Blue / M”; the product’s title where there is nothing to choose.',
  })
  async title(@Root() { row }: ProductVariantType, @Ctx() context: GraphQLContext): Promise<string> {
    const own = localize(variantTitle(row.option_values), context.locale);
    if (own) return own;
    const product = await context.loader(productLoader).load(row.product_id);
    return localize(product?.title, context.locale);
  }

  @FieldResolver(() => [SelectedOptionType])
  async selectedOptions(
    @Root() { row }: ProductVariantType,
    @Ctx() context: GraphQLContext,
  ): Promise<SelectedOptionType[]> {
    const options = await context.loader(optionsOfProductLoader).load(row.product_id);
    return options.map((option, index) => ({
      name: localize(option.name, context.locale),
      value: localize(row.option_values[index], context.locale),
    }));
  }

  @FieldResolver(() => ImageType, { nullable: true, description: 'Its own picture; null when it has none.' })
  image(@Root() { row }: ProductVariantType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, variantTitle(row.option_values));
  }
}
