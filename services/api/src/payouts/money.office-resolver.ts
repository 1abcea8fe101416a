import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  ConnectionType,
  MoneyType,
  pageRequest,
  toConnection,
  toMoney,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId, toPublicId } from '../platform/ids.js';
import { OfficeSellerType } from '../sellers/index.js';
import { OfficeBankAccountType, toOfficeBankAccount } from './bank-account.office-resolver.js';
import { PayoutObstacleEnum } from './house.office-resolver.js';
import type { PayoutObstacle } from './house.queries.js';
import { accounts, type Account, type Component, type JournalKind } from './ledger.accounts.js';
import {
  balanceFilters,
  postingsOfOrder,
  sellersWith,
  type BalanceFilter,
  type JournalPosting,
} from './ledger.queries.js';
import { ComponentEnum, JournalKindEnum, SellerBalanceType, toSellerBalance } from './money.type.js';
import { balanceLoader, bankAccountLoader } from './payout.queries.js';

const BalanceFilterEnum = Object.fromEntries(balanceFilters.map((name) => [name, name]));
registerEnumType(BalanceFilterEnum, {
  name: 'BalanceFilter',
  valuesConfig: {
    ANY: { description: 'Whoever has or owes something.' },
    AVAILABLE: { description: 'Has money that waits for its payout.' },
    PAYABLE: { description: 'Can be paid by the bank now.' },
    BLOCKED: { description: 'Has money that waits, and something is in the way: see payoutObstacle.' },
    DEBT: { description: 'Owes something.' },
  },
});
const AccountEnum = Object.fromEntries(accounts.map((name) => [name, name]));
registerEnumType(AccountEnum, { name: 'LedgerAccount', description: 'Where money can be in the books.' });

@ObjectType('SellerMoney', { description: 'A seller and what it has and owes.' })
export class SellerMoneyType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => String)
  sellerName: string;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly rowId: string;
}

const SellerMoneyConnection = ConnectionType('SellerMoneyConnection', () => SellerMoneyType);

@ObjectType('LedgerPosting', { description: 'A part of a journal: above zero is put on the account.' })
export class LedgerPostingType {
  @Field(() => AccountEnum)
  account: Account;

  @Field(() => ID, { nullable: true })
  sellerId: string | null;

  @Field(() => String, { nullable: true })
  provider: string | null;

  @Field(() => ComponentEnum)
  component: Component;

  @Field(() => MoneyType)
  amount: MoneyType;
}

@ObjectType('LedgerJournal', { description: 'One effect in the books.' })
export class LedgerJournalType {
  @Field(() => ID)
  id: string;

  @Field(() => JournalKindEnum)
  kind: JournalKind;

  @Field(() => Date)
  at: Date;

  @Field(() => [LedgerPostingType], { description: 'Those about the order that was asked for.' })
  postings: LedgerPostingType[];
}

function toJournals(rows: readonly JournalPosting[]): LedgerJournalType[] {
  const journals = new Map<string, LedgerJournalType>();
  for (const row of rows) {
    const journal = journals.get(row.journal_id) ?? {
      id: toPublicId('journal', row.journal_id),
      kind: row.kind,
      at: row.at,
      postings: [],
    };
    journal.postings.push({
      account: row.account,
      sellerId: row.seller_id && toPublicId('seller', row.seller_id),
      provider: row.provider,
      component: row.component,
      amount: toMoney(row.amount, row.currency),
    });
    journals.set(row.journal_id, journal);
  }
  return [...journals.values()];
}

@Resolver()
export class MoneyOfficeResolver {
  @Query(() => SellerMoneyConnection, { description: 'Sellers with money or debts, by name. For staff.' })
  async sellerBalances(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => BalanceFilterEnum, { nullable: true, defaultValue: 'ANY' })
    filter: BalanceFilter,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const rows = await sellersWith(context, filter, request);
    return toConnection(
      rows,
      request,
      (row) => [row.name, row.seller_id],
      (row): SellerMoneyType => ({
        sellerId: toPublicId('seller', row.seller_id),
        sellerName: row.name,
        rowId: row.seller_id,
      }),
    );
  }

  @Query(() => [LedgerJournalType], {
    description: 'All that the books say of an order, oldest first. For staff.',
  })
  async orderJournals(
    @Arg('orderId', () => ID) orderId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<LedgerJournalType[]> {
    requireStaff(context);
    const id = fromPublicId('order', orderId);
    return id === null ? [] : toJournals(await postingsOfOrder(context, id));
  }
}

@Resolver(() => SellerMoneyType)
export class SellerMoneyResolver {
  @FieldResolver(() => SellerBalanceType)
  async balance(
    @Root() { rowId }: SellerMoneyType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerBalanceType> {
    return toSellerBalance(await context.loader(balanceLoader).load(rowId));
  }

  @FieldResolver(() => OfficeBankAccountType, { nullable: true, description: 'Where its payouts go.' })
  async bankAccount(
    @Root() { rowId }: SellerMoneyType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeBankAccountType | null> {
    const found = await context.loader(bankAccountLoader).load(rowId);
    return found && toOfficeBankAccount(found);
  }

  @FieldResolver(() => PayoutObstacleEnum, {
    nullable: true,
    description: 'What is in the way of paying it by the bank; null for nothing, and where nothing waits.',
  })
  async payoutObstacle(
    @Root() { rowId }: SellerMoneyType,
    @Ctx() context: GraphQLContext,
  ): Promise<PayoutObstacle | null> {
    const { available } = await context.loader(balanceLoader).load(rowId);
    if (available === 0n) return null;
    const account = await context.loader(bankAccountLoader).load(rowId);
    if (!account) return 'BANK_ACCOUNT_MISSING';
    if (account.verified_at === null) return 'ACCOUNT_NOT_VERIFIED';
    return available < BigInt(context.deployment.payouts.minimum) ? 'BELOW_MINIMUM' : null;
  }
}

@Resolver(() => OfficeSellerType)
export class OfficeSellerMoneyResolver {
  @FieldResolver(() => SellerBalanceType)
  async balance(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerBalanceType> {
    return toSellerBalance(await context.loader(balanceLoader).load(row.id));
  }
}
