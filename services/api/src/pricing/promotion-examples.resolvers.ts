import { Arg, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { DecimalScalar, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { shownStep } from '../platform/money.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { exampleProducts } from './example-products.queries.js';
import { termsFaults } from './promotion.draft.js';
import { examplesOn } from './promotion-fields.resolver.js';
import { minorOrNull, PromotionTermsInputType, toTerms } from './promotion.inputs.js';
import { PromotionExampleType } from './promotion.type.js';

@InputType('PromotionExampleInput', { description: 'A promotion as somebody is about to make it.' })
export class PromotionExampleInputType {
  @Field(() => PromotionTermsInputType)
  terms: PromotionTermsInputType;

  @Field(() => [String], { defaultValue: [], description: 'Slugs. Empty: all.' })
  categories: string[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs. Empty: all.' })
  motifs: string[];

  @Field(() => DecimalScalar, { nullable: true })
  minimumSubtotal?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Sellers whose goods it is on, for the office. Empty: all.',
  })
  sellerIds: string[];
}

const noRow = '00000000-0000-0000-0000-000000000000';

/** Terms that can't be are no example; what is wrong with them is told when the promotion is made. */
async function examplesFor(
  context: GraphQLContext,
  sellerId: string | null,
  input: PromotionExampleInputType,
): Promise<PromotionExampleType[]> {
  const db = context.db.platform;
  const terms = toTerms(context, input.terms);
  const minimumSubtotal = minorOrNull(context, input.minimumSubtotal);
  const isWrong = minimumSubtotal !== null && minimumSubtotal <= 0n;
  if (isWrong || termsFaults(terms, minimumSubtotal, shownStep(context.deployment.currency)).length > 0)
    return [];
  const idsOf = async (table: 'category' | 'motif', slugs: readonly string[]): Promise<string[]> => {
    if (slugs.length === 0) return [];
    const rows = await db.selectFrom(table).select('id').where('slug', 'in', slugs.slice(0, 100)).execute();
    // A slug that there is not is on nothing.
    return rows.length === 0 ? [noRow] : rows.map(({ id }) => id);
  };
  const found = await exampleProducts(db, [
    {
      key: 'draft',
      sellerId,
      sellerIds: sellerId === null ? input.sellerIds.slice(0, 100).map((id) => rowIdOf('seller', id)) : [],
      categoryIds: await idsOf('category', input.categories),
      motifIds: await idsOf('motif', input.motifs),
    },
  ]);
  return examplesOn(context, { terms, minimumSubtotal }, found.get('draft'));
}

const description =
  'What a promotion would come to, on the newest product that it would be on: one for each tier; empty while it can’t be made.';

@Resolver(() => SellerAccountType)
export class PromotionExamplesSellerResolver {
  @FieldResolver(() => [PromotionExampleType], { description })
  promotionExamples(
    @Root() { membership }: SellerAccountType,
    @Arg('input', () => PromotionExampleInputType) input: PromotionExampleInputType,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionExampleType[]> {
    requirePermission(context, membership, 'products:write');
    return examplesFor(context, membership.sellerId, input);
  }
}

@Resolver()
export class PromotionExamplesOfficeResolver {
  @Query(() => [PromotionExampleType], { description })
  promotionExamples(
    @Arg('input', () => PromotionExampleInputType) input: PromotionExampleInputType,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionExampleType[]> {
    requireStaff(context);
    return examplesFor(context, null, input);
  }
}
