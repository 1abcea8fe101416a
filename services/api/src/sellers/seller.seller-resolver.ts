import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { requireSignedIn } from '../identity/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { applySeller } from './commands/apply-seller.js';
import {
  MemberType,
  SellerAccountPayload,
  SellerAccountType,
  toSellerAccount,
} from './seller-account.type.js';
import { SellerApplyInputType } from './seller.inputs.js';
import { requireMember } from './seller.policy.js';
import { membershipOf, sellersOfUser } from './seller.queries.js';

@Resolver(() => SellerAccountType)
export class SellerSellerResolver {
  @Query(() => MemberType, { nullable: true, description: 'Who is signed in here; null for nobody.' })
  me(@Ctx() { actor }: GraphQLContext): MemberType | null {
    return actor.kind === 'user'
      ? { id: toPublicId('user', actor.userId), name: actor.name, email: actor.email }
      : null;
  }

  @Query(() => [SellerAccountType], {
    description: 'The sellers that the person who asks belongs to, in any status.',
  })
  async mySellers(@Ctx() context: GraphQLContext): Promise<SellerAccountType[]> {
    const { userId } = requireSignedIn(context);
    return (await sellersOfUser(context, userId)).map(toSellerAccount);
  }

  @Query(() => SellerAccountType, {
    nullable: true,
    description:
      'Where every look at a seller’s own things starts. Null when the person who asks does not belong to it.',
  })
  async seller(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerAccountType | null> {
    const membership = await requireMember(context, id, 'seller:read');
    return membership && toSellerAccount(membership);
  }

  @Mutation(() => SellerAccountPayload, {
    description:
      'A maker asks to sell here; the office approves. The person who asks becomes the owner. Codes: SELLER_NAME_REQUIRED, SELLER_NAME_TOO_LONG, SELLER_STORY_TOO_LONG, INVALID_PHONE, UNKNOWN_SUBDISTRICT, SELLER_ALREADY_APPLIED, TOO_MANY_APPLICATIONS.',
  })
  async sellerApply(
    @Arg('input', () => SellerApplyInputType) input: SellerApplyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { userId } = requireSignedIn(context);
    const apply = async () => {
      const { sellerId } = await applySeller(context, {
        ...input,
        story: { [context.locale]: input.story },
        ownerId: userId,
      });
      return membershipOf(context, sellerId, userId);
    };
    return toPayload(context.locale, apply, (membership) => ({
      seller: membership && toSellerAccount(membership),
    }));
  }
}
