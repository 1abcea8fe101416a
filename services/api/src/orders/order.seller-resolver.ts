import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ImageType, loadImage } from '../media/index.js';
import {
  isSelected,
  pageRequest,
  requestError,
  toConnection,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, roleAllows, SellerAccountType } from '../sellers/index.js';
import type { OrderStatus } from './order.machine.js';
import { OrderStatusEnum } from './order.type.js';
import { findSellerOrder, sellerOrdersPage } from './seller-order.queries.js';
import {
  SellerOrderConnection,
  SellerOrderLineType,
  SellerOrderType,
  toSellerOrder,
} from './seller-order.type.js';

const uuid = /^[0-9a-f-]{36}$/;

@Resolver(() => SellerAccountType)
export class OrderSellerResolver {
  @FieldResolver(() => SellerOrderConnection, {
    description: 'The seller’s orders, newest first; of every status when none is named.',
  })
  async orders(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => [OrderStatusEnum], { nullable: true }) statuses: OrderStatus[] | null | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    requirePermission(context, membership, 'orders:read');
    const request = pageRequest({ first, after }, 1);
    if (request.after && !uuid.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const withTotal = isSelected(info, 'totalCount');
    const page = await sellerOrdersPage(context, membership.sellerId, request, {
      statuses: statuses ?? null,
      withTotal,
    });
    const showBuyer = roleAllows(membership.role, 'buyers:read');
    return toConnection(
      page.orders,
      request,
      ({ order }) => [order.id],
      (record) => toSellerOrder(context, record, showBuyer),
      page.totalCount,
    );
  }

  @FieldResolver(() => SellerOrderType, { nullable: true, description: 'One of the seller’s orders.' })
  async order(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerOrderType | null> {
    requirePermission(context, membership, 'orders:read');
    const orderId = fromPublicId('order', id);
    const record = orderId === null ? null : await findSellerOrder(context, membership.sellerId, orderId);
    return record ? toSellerOrder(context, record, roleAllows(membership.role, 'buyers:read')) : null;
  }
}

@Resolver(() => SellerOrderLineType)
export class SellerOrderLineResolver {
  @FieldResolver(() => ImageType, { nullable: true })
  image(@Root() { row }: SellerOrderLineType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.image_asset_id, row.title);
  }
}
