import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { MoneyType, toMoney, type GraphQLContext, type LoaderFactory } from '../platform/graphql/index.js';
import { PromotionType } from '../pricing/index.js';
import { paidStatuses } from './order.machine.js';

@ObjectType('PromotionResults', { description: 'What a promotion has done so far, in orders that are paid.' })
export class PromotionResultsType {
  @Field(() => Int, { description: 'Purchases that had it, not called off.' })
  purchases: number;

  @Field(() => MoneyType, { description: 'All that it took off.' })
  discountTotal: MoneyType;
}

@ObjectType('PromotionCosts', {
  description: 'What discounts cost in orders that are paid and not called off.',
})
export class PromotionCostsType {
  @Field(() => Int, { description: 'Purchases with a discount.' })
  purchases: number;

  @Field(() => MoneyType, { description: 'Paid by the operator.' })
  operatorFunded: MoneyType;

  @Field(() => MoneyType, { description: 'Paid by the sellers.' })
  sellerFunded: MoneyType;
}

interface Results {
  purchases: number;
  total: bigint;
}

/** By promotion, in one statement. */
const promotionResultsLoader: LoaderFactory<string, Results> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('order_discount')
      .innerJoin('order', 'order.id', 'order_discount.order_id')
      .select(({ fn }) => [
        'promotion_id',
        fn.count<bigint>('order.order_group_id').distinct().as('purchases'),
        fn.sum<bigint>('amount').as('total'),
      ])
      .where('promotion_id', 'in', ids)
      .where('order.status', 'in', paidStatuses)
      .groupBy('promotion_id')
      .execute();
    return ids.map((id) => {
      const row = rows.find((each) => each.promotion_id === id);
      return { purchases: Number(row?.purchases ?? 0), total: BigInt(row?.total ?? 0) };
    });
  });

// Here and not with the promotions, which know nothing of orders.
@Resolver(() => PromotionType)
export class PromotionResultsResolver {
  @FieldResolver(() => PromotionResultsType)
  async results(
    @Root() { row }: PromotionType,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionResultsType> {
    const { purchases, total } = await context.loader(promotionResultsLoader).load(row.id);
    return { purchases, discountTotal: toMoney(total, context.deployment.currency) };
  }
}

@Resolver()
export class PromotionCostsOfficeResolver {
  @Query(() => PromotionCostsType, {
    description: 'What discounts have cost, by who pays for them, of orders that were placed in a time.',
  })
  async promotionCosts(
    @Arg('from', () => Date, { nullable: true, description: 'Left out: from the first order on.' })
    from: Date | null | undefined,
    @Arg('until', () => Date, { nullable: true, description: 'Before this moment; left out: until now.' })
    until: Date | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionCostsType> {
    requireStaff(context);
    const { currency } = context.deployment;
    const rows = await context.db.platform
      .selectFrom('order_discount')
      .innerJoin('order', 'order.id', 'order_discount.order_id')
      .select(({ fn }) => ['funded_by', fn.sum<bigint>('amount').as('total')])
      .where('order.status', 'in', paidStatuses)
      .$if(Boolean(from), (query) => query.where('order.placed_at', '>=', from ?? new Date()))
      .$if(Boolean(until), (query) => query.where('order.placed_at', '<', until ?? new Date()))
      .groupBy('funded_by')
      .execute();
    const { purchases } = await context.db.platform
      .selectFrom('order')
      .select(({ fn }) => fn.count<bigint>('order_group_id').distinct().as('purchases'))
      .where('discount_total', '>', 0n)
      .where('status', 'in', paidStatuses)
      .$if(Boolean(from), (query) => query.where('placed_at', '>=', from ?? new Date()))
      .$if(Boolean(until), (query) => query.where('placed_at', '<', until ?? new Date()))
      .executeTakeFirstOrThrow();
    const of = (funding: string) =>
      toMoney(BigInt(rows.find((row) => row.funded_by === funding)?.total ?? 0), currency);
    return {
      purchases: Number(purchases),
      operatorFunded: of('OPERATOR'),
      sellerFunded: of('SELLER'),
    };
  }
}
