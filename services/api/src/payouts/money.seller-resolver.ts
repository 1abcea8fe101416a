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
  DateScalar,
  pageRequest,
  requestError,
  toConnection,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import {
  requireMember,
  requirePermission,
  SellerAccountType,
  type SellerMembership,
} from '../sellers/index.js';
import { toPublicId } from '../platform/ids.js';
import { connectProviderAccount } from './commands/connect-provider-account.js';
import { setBankAccount } from './commands/set-bank-account.js';
import { entriesPage, longestStatementDays, statementOf } from './ledger.queries.js';
import {
  BankAccountType,
  LedgerEntryConnection,
  PayoutConnection,
  SellerBalanceType,
  SellerStatementType,
  toBankAccount,
  toLedgerEntry,
  toPayout,
  toSellerBalance,
  toStatement,
} from './money.type.js';
import { payoutFaults } from './payout.errors.js';
import { balanceLoader, bankAccountLoader, payoutsPage } from './payout.queries.js';

@InputType('SellerBankAccountSetInput')
export class SellerBankAccountSetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => String, { description: 'The bank’s name, such as BRI.' })
  bank: string;

  @Field(() => String, { description: '5 to 20 digits; spaces, dots and hyphens are left out.' })
  number: string;

  @Field(() => String, { description: 'As the bank has it.' })
  holder: string;
}

@InputType('SellerPayoutAccountConnectInput')
export class SellerPayoutAccountConnectInputType {
  @Field(() => ID)
  sellerId: string;
}

@ObjectType('SellerPayoutAccountPayload')
export class SellerPayoutAccountPayload {
  @Field(() => String, { nullable: true, description: 'The provider’s page, which works once.' })
  url?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('SellerBankAccountPayload')
export class SellerBankAccountPayload {
  @Field(() => BankAccountType, { nullable: true })
  bankAccount?: BankAccountType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const uuid = /^[0-9a-f-]{36}$/;

function pageOf(context: GraphQLContext, first: number | null, after: string | null) {
  const request = pageRequest({ first, after }, 1);
  if (request.after && !uuid.test(String(request.after[0])))
    throw requestError('BAD_USER_INPUT', context.locale);
  return request;
}

/** Money is for who owns the shop. */
function sellerIdOf(context: GraphQLContext, membership: SellerMembership): string {
  requirePermission(context, membership, 'money:read');
  return membership.sellerId;
}

@Resolver(() => SellerAccountType)
export class MoneySellerResolver {
  @FieldResolver(() => SellerBalanceType, { nullable: true, description: 'For owners.' })
  async balance(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerBalanceType> {
    return toSellerBalance(await context.loader(balanceLoader).load(sellerIdOf(context, membership)));
  }

  @FieldResolver(() => LedgerEntryConnection, {
    nullable: true,
    description: 'What happened to the seller’s money, newest first. For owners.',
  })
  async ledgerEntries(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageOf(context, first, after);
    const rows = await entriesPage(context, sellerIdOf(context, membership), request);
    return toConnection(rows, request, (row) => [row.journal_id], toLedgerEntry);
  }

  @FieldResolver(() => PayoutConnection, { nullable: true, description: 'Newest first. For owners.' })
  async payouts(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageOf(context, first, after);
    const rows = await payoutsPage(context, sellerIdOf(context, membership), request);
    return toConnection(rows, request, (row) => [row.id], toPayout);
  }

  @FieldResolver(() => BankAccountType, {
    nullable: true,
    description: 'Where payouts go; null until it is told. For owners.',
  })
  async bankAccount(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<BankAccountType | null> {
    const row = await context.loader(bankAccountLoader).load(sellerIdOf(context, membership));
    return row && toBankAccount(row);
  }

  @FieldResolver(() => SellerStatementType, {
    nullable: true,
    description: 'The account of a period of at most 400 days. For owners.',
  })
  async statement(
    @Root() { membership }: SellerAccountType,
    @Arg('from', () => DateScalar) from: string,
    @Arg('until', () => DateScalar, { description: 'The last day, included.' }) until: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerStatementType> {
    const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
    if (days < 0 || days > longestStatementDays) throw requestError('BAD_USER_INPUT', context.locale);
    return toStatement(await statementOf(context, sellerIdOf(context, membership), { from, until }));
  }

  @Mutation(() => SellerBankAccountPayload, {
    description:
      'Tells where payouts go; the office verifies each change. For owners. Codes: SELLER_NOT_FOUND, BANK_ACCOUNT_INCOMPLETE.',
  })
  sellerBankAccountSet(
    @Arg('input', () => SellerBankAccountSetInputType) input: SellerBankAccountSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const membership = await requireMember(context, input.sellerId, 'money:write');
        if (!membership) return payoutFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
        return setBankAccount(context, { ...input, sellerId: membership.sellerId });
      },
      (row) => ({ bankAccount: toBankAccount(row) }),
    );
  }

  @Mutation(() => SellerPayoutAccountPayload, {
    description:
      'Opens an account at the payment provider, for payouts through it, or goes on with one. For owners. Codes: SELLER_NOT_FOUND.',
  })
  sellerPayoutAccountConnect(
    @Arg('input', () => SellerPayoutAccountConnectInputType) input: SellerPayoutAccountConnectInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const membership = await requireMember(context, input.sellerId, 'money:write');
        if (!membership) return payoutFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
        const { sellerId } = membership;
        const returnUrl = `${context.config.PUBLIC_URL_MARKETPLACE}/sell/${toPublicId('seller', sellerId)}/money`;
        return connectProviderAccount(context, { sellerId, returnUrl });
      },
      (url) => ({ url }),
    );
  }
}
