import { sumOf } from '@gebyar/money';
import { Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { MoneyType, toMoney, type GraphQLContext } from '../platform/graphql/index.js';
import {
  failedPayoutIds,
  houseBalances,
  moneyAttention,
  payoutObstacles,
  payoutsDue,
  type PayoutObstacle,
} from './house.queries.js';
import type { Account } from './ledger.accounts.js';
import { PayoutType, toPayout } from './money.type.js';

export const PayoutObstacleEnum = Object.fromEntries(payoutObstacles.map((name) => [name, name]));
registerEnumType(PayoutObstacleEnum, {
  name: 'PayoutObstacle',
  description: 'What is in the way of paying a seller by the bank.',
  valuesConfig: {
    BANK_ACCOUNT_MISSING: { description: 'The seller has told no bank account yet.' },
    ACCOUNT_NOT_VERIFIED: { description: 'The office has yet to look at the account.' },
    BELOW_MINIMUM: { description: 'So little is not worth a transfer; it waits for more.' },
  },
});

@ObjectType('HeldMoney', { description: 'The platform’s money at one place.' })
export class HeldMoneyType {
  @Field(() => String, {
    description:
      'A payment provider such as "stripe"; "manual" for what people confirmed; "bank" for what was paid out; "disputed" for what shoppers’ banks took back until they decide.',
  })
  provider: string;

  @Field(() => MoneyType, { description: 'Below zero where more went out than came in.' })
  amount: MoneyType;
}

@ObjectType('MoneyOverview', {
  description:
    'The books of the whole house: what is held and what sellers owe is exactly what is owed and what was earned.',
})
export class MoneyOverviewType {
  @Field(() => [HeldMoneyType], { description: 'Where the money is.' })
  held: HeldMoneyType[];

  @Field(() => MoneyType, { description: 'All of it together.' })
  heldTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What sellers owe.' })
  sellerDebt: MoneyType;

  @Field(() => MoneyType, { description: 'Sellers’, of orders that are not completed, or not long enough.' })
  sellerPending: MoneyType;

  @Field(() => MoneyType, { description: 'Sellers’, waits for the next payout.' })
  sellerAvailable: MoneyType;

  @Field(() => MoneyType, { description: 'Sellers’, in payouts that are on their way.' })
  sellerInPayout: MoneyType;

  @Field(() => MoneyType, {
    description: 'Sellers’ in any other way, such as what is disputed; mostly nothing.',
  })
  sellerOther: MoneyType;

  @Field(() => MoneyType, { description: 'Owed to buyers: money that bought nothing and has to go back.' })
  owedToBuyers: MoneyType;

  @Field(() => MoneyType, { description: 'What the platform has kept of sales.' })
  commission: MoneyType;

  @Field(() => MoneyType, { description: 'What the platform has added for its own discounts.' })
  promotions: MoneyType;

  @Field(() => MoneyType, { description: 'What providers have kept.' })
  providerFees: MoneyType;

  @Field(() => MoneyType, {
    description: 'Commission less promotions, fees and what else the platform bore.',
  })
  earned: MoneyType;
}

@ObjectType('PayoutsDuePart', { description: 'Sellers whose money waits for the same thing.' })
export class PayoutsDuePartType {
  @Field(() => PayoutObstacleEnum, { nullable: true, description: 'Null for those who can be paid now.' })
  obstacle: PayoutObstacle | null;

  @Field(() => Int)
  sellerCount: number;

  @Field(() => MoneyType)
  amount: MoneyType;
}

@ObjectType('PayoutsDue', { description: 'The money that waits for its payout.' })
export class PayoutsDueType {
  @Field(() => MoneyType, { description: 'From how much on a seller is paid.' })
  minimum: MoneyType;

  @Field(() => [PayoutsDuePartType], { description: 'Those who can be paid now first.' })
  parts: PayoutsDuePartType[];

  @Field(() => Int, { description: 'How many sellers the payment provider could pay now.' })
  atProviderCount: number;
}

@ObjectType('MoneyAttention', { description: 'What about money wants somebody of the office.' })
export class MoneyAttentionType {
  @Field(() => Int, { description: 'Days on which books and provider differ.' })
  differingDays: number;

  @Field(() => Int, { description: 'Payouts that did not arrive and were not made anew.' })
  failedPayouts: number;

  @Field(() => Int, { description: 'Sellers who owe something.' })
  debtors: number;

  @Field(() => Int, {
    description: 'Bank accounts that nobody has looked at yet, of sellers whose money waits.',
  })
  accountsToVerify: number;
}

/** Ours, wherever it is now; what shoppers’ banks took back is ours until they decide otherwise. */
const isHeld = (account: Account): boolean => account === 'PROVIDER' || account === 'DISPUTED';

const sellerAccounts = ['SELLER_PENDING', 'SELLER_AVAILABLE', 'SELLER_TRANSIT', 'SELLER_DEBT'] as const;

@Resolver()
export class HouseOfficeResolver {
  @Query(() => MoneyOverviewType, { description: 'What the platform holds, owes and has earned. For staff.' })
  async moneyOverview(@Ctx() context: GraphQLContext): Promise<MoneyOverviewType> {
    requireStaff(context);
    const { currency } = context.deployment;
    const balances = await houseBalances(context);
    const of = (wanted: (account: Account) => boolean) =>
      sumOf(balances.filter(({ account }) => wanted(account)).map(({ amount }) => amount));
    const sumOn = (name: Account) => of((account) => account === name);
    const isSellers = (account: Account) => account.startsWith('SELLER_');
    const money = (amount: bigint) => toMoney(amount, currency);
    return {
      held: balances.flatMap(({ account, provider, amount }) =>
        isHeld(account)
          ? [{ provider: account === 'DISPUTED' ? 'disputed' : (provider ?? ''), amount: money(amount) }]
          : [],
      ),
      heldTotal: money(of(isHeld)),
      sellerDebt: money(sumOn('SELLER_DEBT')),
      sellerPending: money(-sumOn('SELLER_PENDING')),
      sellerAvailable: money(-sumOn('SELLER_AVAILABLE')),
      sellerInPayout: money(-sumOn('SELLER_TRANSIT')),
      sellerOther: money(
        -of((account) => isSellers(account) && !(sellerAccounts as readonly Account[]).includes(account)),
      ),
      owedToBuyers: money(-sumOn('REFUNDABLE')),
      commission: money(-sumOn('COMMISSION')),
      promotions: money(sumOn('PROMOTION')),
      providerFees: money(sumOn('PROVIDER_FEE')),
      earned: money(-of((account) => !isHeld(account) && account !== 'REFUNDABLE' && !isSellers(account))),
    };
  }

  @Query(() => PayoutsDueType, { description: 'The money that waits for its payout. For staff.' })
  async payoutsDue(@Ctx() context: GraphQLContext): Promise<PayoutsDueType> {
    requireStaff(context);
    const { currency, payouts } = context.deployment;
    const { parts, atProvider } = await payoutsDue(context);
    return {
      minimum: toMoney(BigInt(payouts.minimum), currency),
      parts: [null, ...payoutObstacles].flatMap((obstacle) =>
        parts
          .filter((part) => part.obstacle === obstacle)
          .map(({ sellers, amount }) => ({
            obstacle,
            sellerCount: sellers,
            amount: toMoney(amount, currency),
          })),
      ),
      atProviderCount: atProvider,
    };
  }

  @Query(() => MoneyAttentionType, {
    description: 'What about money wants somebody of the office. For staff.',
  })
  async moneyAttention(@Ctx() context: GraphQLContext): Promise<MoneyAttentionType> {
    requireStaff(context);
    const found = await moneyAttention(context);
    return {
      differingDays: found.differing_days,
      failedPayouts: found.failed_payouts,
      debtors: found.debtors,
      accountsToVerify: found.accounts_to_verify,
    };
  }

  @Query(() => [PayoutType], {
    description:
      'Payouts that did not arrive and were not made anew, the oldest first, at most a hundred. For staff.',
  })
  async failedPayouts(@Ctx() context: GraphQLContext): Promise<PayoutType[]> {
    requireStaff(context);
    const ids = await failedPayoutIds(context);
    if (ids.length === 0) return [];
    const rows = await context.db.platform
      .selectFrom('payout')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('id')
      .execute();
    return rows.map(toPayout);
  }
}
