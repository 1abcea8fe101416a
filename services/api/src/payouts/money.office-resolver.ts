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
import { accounts, type Account, type Component, type JournalKind } from './ledger.accounts.js';
import { postingsOfOrder, sellersWith, type JournalPosting } from './ledger.queries.js';
import { ComponentEnum, JournalKindEnum, SellerBalanceType, toSellerBalance } from './money.type.js';
import { balanceLoader } from './payout.queries.js';

const BalanceFilterEnum = { ANY: 'ANY', AVAILABLE: 'AVAILABLE', DEBT: 'DEBT' } as const;
registerEnumType(BalanceFilterEnum, {
  name: 'BalanceFilter',
  valuesConfig: {
    ANY: { description: 'Whoever has or owes something.' },
    AVAILABLE: { description: 'Has money that can be paid out.' },
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
    filter: keyof typeof BalanceFilterEnum,
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
