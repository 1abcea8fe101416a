import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext, LoaderFactory } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { shownStep } from '../platform/money.js';
import type { ExampleProduct } from './example-products.queries.js';
import { examplesOf } from './promotion.example.js';
import {
  categoryConditionLoader,
  exampleProductLoader,
  motifConditionLoader,
  sellerConditionLoader,
  type ConditionRow,
} from './promotion.loaders.js';
import { couponsOfPromotionLoader } from './promotion.queries.js';
import { readTerms, type Promotion } from './promotion.terms.js';
import {
  CouponType,
  PromotionConditionType,
  PromotionExampleType,
  PromotionSellerType,
  PromotionType,
  toCoupon,
  toExample,
} from './promotion.type.js';

async function conditionsOf(
  context: GraphQLContext,
  loader: LoaderFactory<string, ConditionRow | null>,
  ids: readonly string[],
): Promise<(ConditionRow & { title: string })[]> {
  const rows = await context.loader(loader).loadMany([...ids]);
  return rows.flatMap((row) => {
    if (row === null || row instanceof Error) return [];
    const { name } = row;
    return [{ ...row, title: typeof name === 'string' ? name : localize(name, context.locale) }];
  });
}

/** What a promotion comes to on a product. */
export function examplesOn(
  context: GraphQLContext,
  promotion: Pick<Promotion, 'terms' | 'minimumSubtotal'>,
  product: ExampleProduct | null | undefined,
): PromotionExampleType[] {
  if (!product) return [];
  const step = shownStep(context.deployment.currency);
  return examplesOf(promotion, product.price, step).map((example) => toExample(context, product, example));
}

@Resolver(() => PromotionType)
export class PromotionFieldsResolver {
  @FieldResolver(() => [CouponType], { description: 'Its codes, the newest first; at most 100.' })
  async coupons(@Root() { row }: PromotionType, @Ctx() context: GraphQLContext): Promise<CouponType[]> {
    return (await context.loader(couponsOfPromotionLoader).load(row.id)).map(toCoupon);
  }

  @FieldResolver(() => [PromotionConditionType], {
    description: 'Categories it is on, with what is below them; empty for all.',
  })
  categories(@Root() { row }: PromotionType, @Ctx() context: GraphQLContext) {
    return conditionsOf(context, categoryConditionLoader, row.category_ids);
  }

  @FieldResolver(() => [PromotionConditionType], { description: 'Motifs it is on; empty for all.' })
  motifs(@Root() { row }: PromotionType, @Ctx() context: GraphQLContext) {
    return conditionsOf(context, motifConditionLoader, row.motif_ids);
  }

  @FieldResolver(() => [PromotionSellerType], {
    description: 'Sellers whose goods it is on: a seller’s own names that one; empty for all.',
  })
  async sellers(
    @Root() { row }: PromotionType,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionSellerType[]> {
    const ids = row.seller_id === null ? row.seller_ids : [row.seller_id];
    const rows = await conditionsOf(context, sellerConditionLoader, ids);
    return rows.map(({ id, slug, title }) => ({ id: toPublicId('seller', id), slug, name: title }));
  }

  @FieldResolver(() => [PromotionExampleType], {
    description:
      'What it comes to, on the newest product that it is on: one for each tier; empty when it is on nothing in the shop.',
  })
  async examples(
    @Root() { row }: PromotionType,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionExampleType[]> {
    const product = await context.loader(exampleProductLoader).load(row);
    const terms = readTerms(row.kind, row.terms);
    return examplesOn(context, { terms, minimumSubtotal: row.minimum_subtotal }, product);
  }
}
