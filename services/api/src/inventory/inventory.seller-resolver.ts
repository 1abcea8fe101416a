import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { saleOfVariantLoader, toVariantSale, VariantSaleType } from '../catalog/index.js';
import { ImageType, loadImage } from '../media/index.js';
import {
  isSelected,
  MoneyType,
  pageRequest,
  pageSize,
  toConnection,
  toMoney,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { levelsLoader, movementsLoader } from './inventory.loaders.js';
import { StockLevelType, toStockLevel } from './level.type.js';
import { countSellerVariants, findSellerVariant, sellerVariantsPage } from './seller-variant.queries.js';
import {
  SellerVariantConnection,
  SellerVariantType,
  StockMovementType,
  toSellerVariant,
  toStockMovement,
} from './seller-variant.type.js';

@Resolver(() => SellerAccountType)
export class SellerStockResolver {
  @FieldResolver(() => SellerVariantConnection, {
    description: 'The seller’s variants with their stock, the newest product first.',
  })
  async variants(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('query', () => String, { nullable: true, description: 'Part of a title, option or SKU.' })
    query: string | null,
    @Arg('onSale', () => Boolean, {
      nullable: true,
      description: 'true: those alone with a lower price that is planned or on.',
    })
    onSale: boolean | null | undefined,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requirePermission(context, membership, 'stock:read');
    const request = pageRequest({ first, after }, 2);
    const filter = { query: query ?? null, onSale: onSale === true };
    const rows = await sellerVariantsPage(context, membership.sellerId, request, filter);
    const total = isSelected(info, 'totalCount')
      ? await countSellerVariants(context, membership.sellerId, filter)
      : null;
    return toConnection(
      rows,
      request,
      (row) => [row.product_id, row.position],
      (row) => toSellerVariant(context, row),
      total,
    );
  }

  @FieldResolver(() => SellerVariantType, { nullable: true, description: 'One of the seller’s variants.' })
  async variant(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerVariantType | null> {
    requirePermission(context, membership, 'stock:read');
    const variantId = fromPublicId('variant', id);
    const row = variantId && (await findSellerVariant(context, membership.sellerId, variantId));
    return row ? toSellerVariant(context, row) : null;
  }
}

@Resolver(() => SellerVariantType)
export class SellerVariantFieldsResolver {
  @FieldResolver(() => ImageType, {
    nullable: true,
    description: 'The variant’s own picture, else the product’s first.',
  })
  image(@Root() { row }: SellerVariantType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.product_title);
  }

  @FieldResolver(() => VariantSaleType, {
    nullable: true,
    description: 'A lower price that is planned or on.',
  })
  async sale(
    @Root() { row }: SellerVariantType,
    @Ctx() context: GraphQLContext,
  ): Promise<VariantSaleType | null> {
    const sale = await context.loader(saleOfVariantLoader).load(row.id);
    return sale && toVariantSale(context, sale);
  }

  @FieldResolver(() => MoneyType, {
    description: 'The seller’s own price, which `price` is again when no sale is on.',
  })
  async ownPrice(@Root() { row }: SellerVariantType, @Ctx() context: GraphQLContext): Promise<MoneyType> {
    const sale = await context.loader(saleOfVariantLoader).load(row.id);
    return toMoney(sale?.own_price ?? row.price, context.deployment.currency);
  }

  @FieldResolver(() => [StockLevelType], {
    description: 'What lies where, in the order online orders take it; only places that ever held it.',
  })
  async levels(
    @Root() { row }: SellerVariantType,
    @Ctx() context: GraphQLContext,
  ): Promise<StockLevelType[]> {
    const levels = await context.loader(levelsLoader).load({ sellerId: row.seller_id, variantId: row.id });
    return levels.map(toStockLevel);
  }

  @FieldResolver(() => [StockMovementType], { description: 'Changes of what is on hand, the newest first.' })
  async movements(
    @Root() { row }: SellerVariantType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<StockMovementType[]> {
    const key = { sellerId: row.seller_id, variantId: row.id, first: pageSize(first ?? 10) };
    return (await context.loader(movementsLoader).load(key)).map(toStockMovement);
  }
}
