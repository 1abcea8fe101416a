import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { SellerByInput } from './seller.inputs.js';
import {
  countPublicSellers,
  findPublicSeller,
  publicSellersPage,
  type SellerSort,
} from './seller.queries.js';
import { SellerConnection, SellerShopType, SellerSortEnum, toSellerShop } from './seller-shop.type.js';

@Resolver(() => SellerShopType)
export class SellerShopResolver {
  @Query(() => SellerShopType, { nullable: true, description: 'A seller that is in the shop now.' })
  async seller(
    @Arg('by', () => SellerByInput) { id, slug }: SellerByInput,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerShopType | null> {
    const rowId = id ? fromPublicId('seller', id) : null;
    if (!rowId && !slug) return null;
    const row = await findPublicSeller(context, rowId ? { id: rowId } : { slug: slug ?? '' });
    return row ? toSellerShop(row) : null;
  }

  @Query(() => SellerConnection, { description: 'The sellers that are in the shop now.' })
  async sellers(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('sort', () => SellerSortEnum, { nullable: true, defaultValue: 'NAME' }) sort: SellerSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = sort ?? 'NAME';
    const request = pageRequest({ first, after }, 3);
    const [rows, total] = await Promise.all([
      publicSellersPage(context, request, order),
      isSelected(info, 'totalCount') ? countPublicSellers(context) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [order, row.cursor_value, row.id],
      (row) => toSellerShop(row),
      total,
    );
  }

  @FieldResolver(() => ImageType, { nullable: true })
  logo(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.logo_asset_id, { id: row.name });
  }

  @FieldResolver(() => ImageType, { nullable: true })
  banner(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.banner_asset_id);
  }
}
