import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { requireSignedIn } from '../identity/index.js';
import {
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { followSeller } from './commands/follow-seller.js';
import { unfollowSeller } from './commands/unfollow-seller.js';
import { followerCountLoader, isFollowedLoader } from './seller-follow.loaders.js';
import { rowIdOf } from '../platform/ids.js';
import { SellerShopType, toSellerShop } from './seller-shop.type.js';

@InputType('SellerFollowInput')
export class SellerFollowInputType {
  @Field(() => ID)
  sellerId: string;
}

@ObjectType('SellerFollowPayload')
export class SellerFollowPayload {
  @Field(() => SellerShopType, { nullable: true })
  seller?: SellerShopType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver(() => SellerShopType)
export class SellerFollowShopResolver {
  @FieldResolver(() => Int, { description: 'People who follow the seller.' })
  followerCount(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(followerCountLoader).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person who asks does; false for a guest.' })
  isFollowedByMe(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return context.loader(isFollowedLoader).load(row.id);
  }

  @Mutation(() => SellerFollowPayload, {
    description: 'The signed-in shopper follows a seller; again is no fault. Codes: SELLER_NOT_FOUND.',
  })
  sellerFollow(
    @Arg('input', () => SellerFollowInputType) { sellerId }: SellerFollowInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    return toPayload(
      context.locale,
      () => followSeller(context, { sellerId: rowIdOf('seller', sellerId), userId }),
      (row) => ({ seller: toSellerShop(row) }),
    );
  }

  @Mutation(() => SellerFollowPayload, {
    description: 'The signed-in shopper follows a seller no longer; again is no fault.',
  })
  sellerUnfollow(
    @Arg('input', () => SellerFollowInputType) { sellerId }: SellerFollowInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    return toPayload(
      context.locale,
      () => unfollowSeller(context, { sellerId: rowIdOf('seller', sellerId), userId }),
      (row) => ({ seller: row && toSellerShop(row) }),
    );
  }
}
