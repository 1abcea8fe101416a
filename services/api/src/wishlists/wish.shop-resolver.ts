import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ProductType, publicProductLoader, toProduct } from '../catalog/index.js';
import { requireSignedIn } from '../identity/index.js';
import { ShopperType } from '../orders/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { addWish, addWishes } from './commands/add-wishes.js';
import { removeWish } from './commands/remove-wish.js';
import { wishedLoader } from './wish.loaders.js';
import { countWishes, wishesPage } from './wish.queries.js';
import {
  toWish,
  WishAddInputType,
  WishConnection,
  WishesMergeInputType,
  WishesMergePayload,
  WishPayload,
  WishRemoveInputType,
  WishType,
} from './wish.type.js';

const mergeLimit = 200;

@Resolver()
export class WishShopResolver {
  @Mutation(() => WishPayload, {
    description:
      'Keeps a product for later; done again it changes nothing. Top-level UNAUTHENTICATED for guests. Codes: WISH_PRODUCT_NOT_FOUND, WISHLIST_FULL.',
  })
  wishAdd(
    @Arg('input', () => WishAddInputType) { productId }: WishAddInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    const add = async () => {
      await addWish(context, userId, fromPublicId('product', productId));
      return countWishes(context, userId);
    };
    return toPayload(context.locale, add, (count) => ({ wished: true, count }));
  }

  @Mutation(() => WishPayload, {
    description:
      'Takes a product off the list, whether the shop still has it or not; done again it changes nothing. Top-level UNAUTHENTICATED for guests.',
  })
  wishRemove(
    @Arg('input', () => WishRemoveInputType) { productId }: WishRemoveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    const remove = async () => {
      const id = fromPublicId('product', productId);
      if (id !== null) await removeWish(context, userId, id);
      return countWishes(context, userId);
    };
    return toPayload(context.locale, remove, (count) => ({ wished: false, count }));
  }

  @Mutation(() => WishesMergePayload, {
    description:
      'Takes in what was kept in the browser before signing in. What the shop does not have is left out without a fault. Top-level UNAUTHENTICATED for guests.',
  })
  wishesMerge(
    @Arg('input', () => WishesMergeInputType) { productIds }: WishesMergeInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    const merge = async () => {
      const ids = productIds.slice(0, mergeLimit).flatMap((id) => fromPublicId('product', id) ?? []);
      await addWishes(context, userId, ids);
      return countWishes(context, userId);
    };
    return toPayload(context.locale, merge, (count) => ({ count }));
  }
}

@Resolver(() => WishType)
export class WishFieldsResolver {
  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'Null when it is not in the shop now; nothing more is told of it then.',
  })
  async product(@Root() { row }: WishType, @Ctx() context: GraphQLContext): Promise<ProductType | null> {
    const product = await context.loader(publicProductLoader).load(row.product_id);
    return product && toProduct(context, product);
  }
}

@Resolver(() => ShopperType)
export class ShopperWishesResolver {
  @FieldResolver(() => WishConnection, { description: 'What the shopper keeps for later, the newest first.' })
  async wishes(
    @Root() { userId }: ShopperType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, 2);
    const [rows, total] = await Promise.all([
      wishesPage(context, userId, request),
      isSelected(info, 'totalCount') ? countWishes(context, userId) : null,
    ]);
    return toConnection(rows, request, (row) => [row.cursor_value, row.product_id], toWish, total);
  }
}

@Resolver(() => ProductType)
export class ProductWishResolver {
  @FieldResolver(() => Boolean, { description: 'Whether who asks keeps it for later; false for guests.' })
  wishedByMe(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return context.loader(wishedLoader).load(row.id);
  }
}
