import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ImageType, toImage } from '../media/index.js';
import { MoneyType, pageSize, toMoney, type GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { shownSellerLoader, SellerShopType, toSellerShop } from '../sellers/index.js';
import { categoryLoader } from './category.loaders.js';
import { CategoryType, toCategory } from './category.type.js';
import { relatedProductsLoader } from './product-group.loaders.js';
import { ProductOptionType } from './product-option.type.js';
import { ProductVariantType, toProductVariant } from './product-variant.type.js';
import {
  mainPictureOfProductLoader,
  optionsOfProductLoader,
  picturesOfProductLoader,
  usualPriceOfProductLoader,
  variantsOfProductLoader,
} from './product.loaders.js';
import { ProductType, toProduct } from './product.type.js';

@Resolver(() => ProductType)
export class ProductShopResolver {
  @FieldResolver(() => SellerShopType)
  async seller(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<SellerShopType> {
    const seller = await context.loader(shownSellerLoader).load(row.seller_id);
    if (!seller) throw new Error(`product ${row.id} has no seller`);
    return toSellerShop(seller);
  }

  @FieldResolver(() => CategoryType, { nullable: true })
  async category(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<CategoryType | null> {
    const category = row.category_id && (await context.loader(categoryLoader).load(row.category_id));
    return category ? toCategory(context, category) : null;
  }

  @FieldResolver(() => [ImageType], {
    description: 'The main one first; none for a product without pictures.',
  })
  async images(@Root() { row, title }: ProductType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    const pictures = await context.loader(picturesOfProductLoader).load(row.id);
    return pictures.map(({ asset, alt_text: altText }) => toImage(context, asset, altText, { id: title }));
  }

  @FieldResolver(() => ImageType, {
    nullable: true,
    description: 'The main one of its images; null for a product without pictures.',
  })
  async image(
    @Root() { row, title }: ProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ImageType | null> {
    const picture = await context.loader(mainPictureOfProductLoader).load(row.id);
    return picture && toImage(context, picture.asset, picture.alt_text, { id: title });
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'The usual price of the cheapest variant, when its price is a lower one.',
  })
  async compareAtPrice(
    @Root() { row }: ProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<MoneyType | null> {
    const usual = await context.loader(usualPriceOfProductLoader).load(row.id);
    return usual === null ? null : toMoney(usual, context.deployment.currency);
  }

  @FieldResolver(() => [ProductOptionType], {
    description: 'What its variants differ in; none for a product with one variant.',
  })
  async options(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<ProductOptionType[]> {
    const [options, variants] = await Promise.all([
      context.loader(optionsOfProductLoader).load(row.id),
      context.loader(variantsOfProductLoader).load(row.id),
    ]);
    return options.map((option, index) => ({
      name: localize(option.name, context.locale),
      values: [...new Set(variants.map((variant) => localize(variant.option_values[index], context.locale)))],
    }));
  }

  @FieldResolver(() => [ProductVariantType], {
    description: 'What can be put into a cart, in the seller’s order.',
  })
  async variants(
    @Root() { row }: ProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductVariantType[]> {
    const variants = await context.loader(variantsOfProductLoader).load(row.id);
    return variants.map((variant) => toProductVariant(context, variant));
  }

  @FieldResolver(() => [ProductType], { description: 'Products of its category, those of its motif first.' })
  async related(
    @Root() { row }: ProductType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8, description: 'At most 100.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductType[]> {
    const related = await context
      .loader(relatedProductsLoader)
      .load({ productId: row.id, first: pageSize(first ?? 8) });
    return related.map((product) => toProduct(context, product));
  }
}
