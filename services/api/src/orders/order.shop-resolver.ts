import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { CartType } from '../carts/index.js';
import { isEmailVerified } from '../identity/index.js';
import {
  isSelected,
  pageRequest,
  requestError,
  toConnection,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import {
  countOrderGroupsOfUser,
  findOrderGroup,
  findOrderGroupByPhone,
  orderGroupOfCart,
  orderGroupsOfUser,
} from './order-group.queries.js';
import { OrderGroupConnection, OrderGroupType, ShopperType, toOrderGroup } from './order-group.type.js';

@Resolver()
export class OrderGroupShopResolver {
  @Query(() => OrderGroupType, {
    nullable: true,
    description: 'What a number and its secret open; null for a wrong pair, whichever of the two is wrong.',
  })
  async orderGroup(
    @Arg('number', () => String) number: string,
    @Arg('secret', () => String) secret: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderGroupType | null> {
    const record = await findOrderGroup(context, number, secret);
    return record && toOrderGroup(context, record);
  }

  @Query(() => OrderGroupType, {
    nullable: true,
    description:
      'For a shopper who lost the link: the number with the phone number given at checkout. Null for a wrong pair; after ten wrong tries for a number, or thirty from a network, in 15 minutes the top-level error RATE_LIMITED.',
  })
  async orderGroupByPhone(
    @Arg('number', () => String) number: string,
    @Arg('phone', () => String, { description: 'As people write it: 0812…, 62812… or +62812….' })
    phone: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderGroupType | null> {
    const record = await findOrderGroupByPhone(context, number, phone);
    return record && toOrderGroup(context, record);
  }

  @Query(() => ShopperType, { nullable: true, description: 'Who is signed in; null for a guest.' })
  me(@Ctx() { actor }: GraphQLContext): ShopperType | null {
    if (actor.kind !== 'user') return null;
    const { userId, name, email } = actor;
    return { id: toPublicId('user', userId), name, email, userId };
  }
}

const uuid = /^[0-9a-f-]{36}$/;

@Resolver(() => ShopperType)
export class ShopperResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the shopper has shown that mail to this address reaches them; it blocks nothing.',
  })
  emailVerified(@Root() { userId }: ShopperType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return isEmailVerified(context, userId);
  }

  @FieldResolver(() => OrderGroupConnection, {
    description: 'What was bought while signed in, newest first.',
  })
  async orderGroups(
    @Root() { userId }: ShopperType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, 1);
    if (request.after && !uuid.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const records = await orderGroupsOfUser(context, userId, request);
    const total = isSelected(info, 'totalCount') ? await countOrderGroupsOfUser(context, userId) : null;
    return toConnection(
      records,
      request,
      ({ group }) => [group.id],
      (record) => toOrderGroup(context, record),
      total,
    );
  }
}

@Resolver(() => CartType)
export class CartOrderGroupResolver {
  @FieldResolver(() => OrderGroupType, {
    nullable: true,
    description: 'The order group this cart became, once checkout has started.',
  })
  async orderGroup(
    @Root() { view }: CartType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderGroupType | null> {
    if (view.orderedAt === null) return null;
    const record = await orderGroupOfCart(context, view.id);
    return record && toOrderGroup(context, record);
  }
}
