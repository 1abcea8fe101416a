import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff, StaffType } from '../identity/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf, toPublicId } from '../platform/ids.js';
import { approveSeller } from './commands/approve-seller.js';
import { suspendSeller } from './commands/suspend-seller.js';
import { sellerHistoryLoader, sellerOwnerLoader } from './office-seller.loaders.js';
import {
  AuditEntryType,
  OfficeSellerConnection,
  OfficeSellerPayload,
  OfficeSellerType,
  toOfficeSeller,
} from './office-seller.type.js';
import { SellerStatusEnum } from './seller-account.type.js';
import type { SellerStatus } from './seller.entity.js';
import { SellerApproveInputType, SellerSuspendInputType } from './seller.inputs.js';
import { sellerLoader } from './seller.loaders.js';
import { countOfficeSellers, officeSellersPage } from './seller.queries.js';

@Resolver(() => OfficeSellerType)
export class SellerOfficeResolver {
  @Query(() => OfficeSellerConnection, { description: 'All sellers, the newest application first.' })
  async sellers(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => [SellerStatusEnum], { nullable: true }) status: SellerStatus[] | null,
    @Arg('query', () => String, { nullable: true, description: 'Part of a name.' }) query: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    const filter = { status, query };
    const [rows, total] = await Promise.all([
      officeSellersPage(context, request, filter),
      isSelected(info, 'totalCount') ? countOfficeSellers(context, filter) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [row.id],
      (row) => toOfficeSeller(context, row),
      total,
    );
  }

  @Query(() => OfficeSellerType, { nullable: true, description: 'One seller, in any status.' })
  async seller(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeSellerType | null> {
    requireStaff(context);
    const row = await context.loader(sellerLoader).load(rowIdOf('seller', id));
    return row && toOfficeSeller(context, row);
  }

  @Mutation(() => OfficeSellerPayload, {
    description:
      'APPLIED or SUSPENDED becomes APPROVED; its published products are in the shop at once. Codes: SELLER_NOT_FOUND, SELLER_NOT_APPROVABLE.',
  })
  sellerApprove(
    @Arg('input', () => SellerApproveInputType) { sellerId }: SellerApproveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () => approveSeller(context, { sellerId: rowIdOf('seller', sellerId) }),
      (row) => ({ seller: toOfficeSeller(context, row) }),
    );
  }

  @Mutation(() => OfficeSellerPayload, {
    description:
      'APPROVED becomes SUSPENDED; its products leave the shop at once, orders already paid stay with it. Codes: SELLER_NOT_FOUND, SELLER_NOT_SUSPENDABLE, SUSPENSION_REASON_REQUIRED, SUSPENSION_REASON_TOO_LONG.',
  })
  sellerSuspend(
    @Arg('input', () => SellerSuspendInputType) { sellerId, reason }: SellerSuspendInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () => suspendSeller(context, { sellerId: rowIdOf('seller', sellerId), reason }),
      (row) => ({ seller: toOfficeSeller(context, row) }),
    );
  }

  @FieldResolver(() => StaffType, { nullable: true, description: 'The person who applied.' })
  async owner(@Root() { row }: OfficeSellerType, @Ctx() context: GraphQLContext): Promise<StaffType | null> {
    const owner = await context.loader(sellerOwnerLoader).load(row.id);
    return owner && { id: toPublicId('user', owner.userId), name: owner.name, email: owner.email };
  }

  @FieldResolver(() => [AuditEntryType], {
    description: 'What was done to this seller, the newest first; at most 20.',
  })
  async history(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<AuditEntryType[]> {
    const deeds = await context.loader(sellerHistoryLoader).load(row.id);
    return deeds.map(({ action, at, actor_name: actorName, reason }) => ({ action, at, actorName, reason }));
  }
}
