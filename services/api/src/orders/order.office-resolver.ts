import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  DateScalar,
  isSelected,
  pageRequest,
  requestError,
  toConnection,
  type GraphQLContext,
  type LoaderFactory,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import {
  countOrderGroups,
  findAnyOrderGroup,
  orderGroupsPage,
  type OrderGroupFilter,
} from './office-order.queries.js';
import {
  moveReasonName,
  OfficeOrderGroupConnection,
  OfficeOrderGroupType,
  OfficeOrderMoveType,
  OfficeOrderType,
  toOfficeOrderGroup,
} from './office-order.type.js';
import type { OrderStatus } from './order.machine.js';
import { OrderStatusEnum } from './order.type.js';

const uuid = /^[0-9a-f-]{36}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Names of people by row id; null for those who are gone. */
const personNameLoader: LoaderFactory<string, string | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('app_user')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute();
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  });

@Resolver(() => OfficeOrderType)
export class OrderOfficeResolver {
  @Query(() => OfficeOrderGroupConnection, {
    description:
      'What shoppers bought, the newest first; of every seller and status when none is named. For staff.',
  })
  async orderGroups(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('query', () => String, {
      nullable: true,
      description: 'A number or its beginning, a phone number or its beginning, or part of the buyer’s name.',
    })
    query: string | null,
    @Arg('status', () => [OrderStatusEnum], { nullable: true, description: 'One of its orders is so.' })
    statuses: OrderStatus[] | null,
    @Arg('sellerId', () => ID, { nullable: true, description: 'One of its orders is this seller’s.' })
    sellerId: string | null,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Placed on this day or later.' })
    from: string | null,
    @Arg('until', () => DateScalar, { nullable: true, description: 'Placed on this day or before.' })
    until: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const [placed, id] = request.after ?? [];
    if (request.after && !(moment.test(String(placed)) && uuid.test(String(id))))
      throw requestError('BAD_USER_INPUT', context.locale);
    const filter: OrderGroupFilter = {
      query: query?.trim() || null,
      statuses: statuses ?? [],
      sellerId: sellerId ? rowIdOf('seller', sellerId) : null,
      from: from ?? null,
      until: until ?? null,
    };
    const [found, total] = await Promise.all([
      orderGroupsPage(context, request, filter),
      isSelected(info, 'totalCount') ? countOrderGroups(context, filter) : null,
    ]);
    return toConnection(
      found,
      request,
      (each) => [each.placed, each.record.group.id],
      ({ record }) => toOfficeOrderGroup(context, record),
      total,
    );
  }

  @Query(() => OfficeOrderGroupType, {
    nullable: true,
    description: 'By its number, or by the number of one of its orders. For staff.',
  })
  async orderGroup(
    @Arg('number', () => String) number: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeOrderGroupType | null> {
    requireStaff(context);
    const record = await findAnyOrderGroup(context, number);
    return record && toOfficeOrderGroup(context, record);
  }

  @FieldResolver(() => [OfficeOrderMoveType], {
    description: 'Every step with why and by whom, the oldest first.',
  })
  history(
    @Root() { record: { order, transitions } }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeOrderMoveType[]> {
    const name = (id: string | null) => (id === null ? null : context.loader(personNameLoader).load(id));
    return Promise.all([
      { status: 'PENDING_PAYMENT' as const, reason: null, at: order.placed_at, actorName: null },
      ...transitions.map(async (move) => ({
        status: move.to_status,
        reason: moveReasonName(move.reason),
        at: move.at,
        actorName: await name(move.actor_id),
      })),
    ]);
  }
}
