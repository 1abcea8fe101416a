import { sumOf } from '@gebyar/money';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { OfficeOrderType } from '../orders/index.js';
import { MoneyType, toMoney, type GraphQLContext, type LoaderFactory } from '../platform/graphql/index.js';
import type { Component } from './ledger.accounts.js';

@ObjectType('CommissionTaken', {
  description: 'What one rule took of an order, before anything was given back.',
})
export class CommissionTakenType {
  @Field(() => String, { nullable: true, description: 'The rule’s name then; null where no rule fitted.' })
  title: string | null;

  @Field(() => Int, { description: '500 is 5 %; 0 keeps nothing.' })
  rateBasisPoints: number;

  @Field(() => MoneyType)
  amount: MoneyType;
}

@ObjectType('OrderEarnings', {
  description:
    'Who has what of an order’s money now, after what was given back: what was paid is the seller’s share and the commission, less what the platform added.',
})
export class OrderEarningsType {
  @Field(() => MoneyType, { description: 'Paid by the shopper, less what went back.' })
  paid: MoneyType;

  @Field(() => MoneyType, { description: 'What went back to the shopper.' })
  refunded: MoneyType;

  @Field(() => MoneyType, { description: 'The seller’s for goods and delivery, PPN included.' })
  seller: MoneyType;

  @Field(() => MoneyType, { description: 'The PPN in it, which the seller passes on.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'The platform’s.' })
  commission: MoneyType;

  @Field(() => MoneyType, { description: 'What the platform added for its own discounts.' })
  promotion: MoneyType;

  @Field(() => Boolean, {
    description: 'Whether the seller’s share has left what is held until the order is over.',
  })
  released: boolean;

  @Field(() => [CommissionTakenType], { description: 'By rule, as frozen at the sale.' })
  rules: CommissionTakenType[];
}

interface Part {
  order_id: string;
  component: Component;
  refund: boolean;
  amount: bigint;
  released: boolean;
}

/** What the books say of orders, by what the money is. */
const partsLoader: LoaderFactory<string, Part[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<Part>`
      SELECT posting.order_id, posting.component, journal.kind IN ('REFUND', 'REFUND_RETURNED') AS refund,
        sum(posting.amount)::bigint AS amount, bool_or(journal.kind IN ('RELEASE', 'CASH_SETTLED')) AS released
      FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
      WHERE posting.order_id = ANY (${[...ids]}::uuid[]) GROUP BY 1, 2, 3`.execute(db.platform);
    return ids.map((id) => rows.filter((row) => row.order_id === id));
  });

interface Taken {
  order_id: string;
  title: string | null;
  rate_bp: number;
  amount: bigint;
}

const takenLoader: LoaderFactory<string, Taken[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<Taken>`
      SELECT commission.order_id, rule.title, commission.rate_bp, sum(commission.amount)::bigint AS amount
      FROM order_commission commission
      LEFT JOIN commission_rule rule ON rule.id = commission.rule_id AND rule.version = commission.rule_version
      WHERE commission.order_id = ANY (${[...ids]}::uuid[]) AND (commission.order_line_id IS NOT NULL OR commission.amount > 0)
      GROUP BY 1, 2, 3 ORDER BY 4 DESC`.execute(db.platform);
    return ids.map((id) => rows.filter((row) => row.order_id === id));
  });

@Resolver(() => OfficeOrderType)
export class OrderEarningsResolver {
  @FieldResolver(() => OrderEarningsType, {
    nullable: true,
    description: 'Who earned what by it; null until it is paid.',
  })
  async earnings(
    @Root() { record: { order } }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderEarningsType | null> {
    const parts = await context.loader(partsLoader).load(order.id);
    if (parts.length === 0) return null;
    const taken = await context.loader(takenLoader).load(order.id);
    const sum = (...components: Component[]) =>
      sumOf(parts.filter(({ component }) => components.includes(component)).map(({ amount }) => amount));
    const back = parts.filter(({ component, refund }) => refund && component === 'CAPTURED');
    const money = (amount: bigint) => toMoney(amount, context.deployment.currency);
    return {
      paid: money(sum('CAPTURED')),
      refunded: money(-sumOf(back.map(({ amount }) => amount))),
      seller: money(-sum('GOODS', 'TAX', 'SHIPPING')),
      tax: money(-sum('TAX')),
      commission: money(-sum('COMMISSION')),
      promotion: money(sum('PROMOTION')),
      released: parts.some(({ released }) => released),
      rules: taken.map(({ title, rate_bp: rate, amount }) => ({
        title,
        rateBasisPoints: rate,
        amount: money(amount),
      })),
    };
  }
}
