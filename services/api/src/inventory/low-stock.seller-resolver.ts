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
import {
  pageSize,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { setThreshold } from './commands/set-threshold.js';
import { defaultThreshold, lowStockOf } from './low-stock.queries.js';
import { sellerVariantsById } from './seller-variant.queries.js';
import { SellerVariantType, toSellerVariant } from './seller-variant.type.js';

@ObjectType('LowStockItem', {
  description: 'A variant that has come down to where its seller wants to be told.',
})
export class LowStockItemType {
  @Field(() => SellerVariantType)
  variant: SellerVariantType;

  @Field(() => Int)
  threshold: number;

  @Field(() => Date, { nullable: true, description: 'Since when; null within the first minute.' })
  since: Date | null;
}

@InputType('StockThresholdSetInput')
export class StockThresholdSetInput {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For all variants without a number of their own when it is left out.',
  })
  variantId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The seller is told when so few can be bought online. Null takes the number away.',
  })
  threshold?: number | null;
}

@ObjectType('StockThresholdPayload')
export class StockThresholdPayload {
  @Field(() => Int, { nullable: true })
  threshold?: number | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver(() => SellerAccountType)
export class SellerLowStockResolver {
  @FieldResolver(() => [LowStockItemType], {
    description: 'What has come down to where the seller wants to be told, the fewest first.',
  })
  async lowStock(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<LowStockItemType[]> {
    requirePermission(context, membership, 'stock:read');
    const rows = await lowStockOf(context, membership.sellerId, pageSize(first));
    const ids = rows.map(({ variant_id }) => variant_id);
    const variants = new Map(
      (await sellerVariantsById(context, membership.sellerId, ids)).map((row) => [row.id, row]),
    );
    return rows.flatMap(({ variant_id, threshold, since }) => {
      const row = variants.get(variant_id);
      return row ? [{ variant: toSellerVariant(context, row), threshold, since }] : [];
    });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'From how few of any variant on the seller is told; null for never.',
  })
  lowStockThreshold(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<number | null> {
    requirePermission(context, membership, 'stock:read');
    return defaultThreshold(context, membership.sellerId);
  }

  @Mutation(() => StockThresholdPayload, {
    description:
      'Sets from how few pieces on the seller is told, of one variant or of any. Codes: SELLER_NOT_FOUND, VARIANT_NOT_FOUND, INVALID_COUNT.',
  })
  stockThresholdSet(
    @Arg('input', () => StockThresholdSetInput) { threshold, ...input }: StockThresholdSetInput,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => setThreshold(context, { ...input, threshold: threshold ?? null }),
      (set) => ({ threshold: set }),
    );
  }
}
