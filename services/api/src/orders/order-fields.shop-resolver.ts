import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProductType, publicProductLoader, toProduct } from '../catalog/index.js';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { shownSellerLoader, SellerShopType, toSellerShop } from '../sellers/index.js';
import { OrderLineType, OrderType } from './order.type.js';

@Resolver(() => OrderType)
export class OrderFieldsResolver {
  @FieldResolver(() => SellerShopType, {
    description: 'Who packs it; also when the seller has left the shop since.',
  })
  async seller(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<SellerShopType> {
    const row = await context.loader(shownSellerLoader).load(record.order.seller_id);
    if (!row) throw new Error(`the seller of order ${record.order.id} is not there`);
    return toSellerShop(row);
  }
}

@Resolver(() => OrderLineType)
export class OrderLineFieldsResolver {
  @FieldResolver(() => ImageType, { nullable: true })
  image(@Root() { row }: OrderLineType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.title);
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'The product as it is now; null when it is no longer in the shop.',
  })
  async product(@Root() { row }: OrderLineType, @Ctx() context: GraphQLContext): Promise<ProductType | null> {
    const product = await context.loader(publicProductLoader).load(row.product_id);
    return product && toProduct(context, product);
  }
}
