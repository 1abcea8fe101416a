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
import { requireStaff } from '../identity/index.js';
import {
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { OfficeSellerType } from '../sellers/index.js';
import type { BankAccountRow } from './bank-account.js';
import { verifyBankAccount } from './commands/verify-bank-account.js';
import { BankAccountType, toBankAccount } from './money.type.js';
import { bankAccountLoader } from './payout.queries.js';

@ObjectType('OfficeBankAccount', { description: 'A seller’s account in full, to be looked at and verified.' })
export class OfficeBankAccountType extends BankAccountType {
  @Field(() => String, { description: 'In full.' })
  number: string;

  @Field(() => Int, { description: 'Which state of it this is; verify names it.' })
  revision: number;
}

export const toOfficeBankAccount = (row: BankAccountRow): OfficeBankAccountType => ({
  ...toBankAccount(row),
  number: row.number,
  revision: row.revision,
});

@InputType('SellerBankAccountVerifyInput')
export class SellerBankAccountVerifyInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => Int, { description: 'Of the account that was looked at.' })
  revision: number;
}

@ObjectType('OfficeBankAccountPayload')
export class OfficeBankAccountPayload {
  @Field(() => OfficeBankAccountType, { nullable: true })
  bankAccount?: OfficeBankAccountType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver(() => OfficeSellerType)
export class BankAccountOfficeResolver {
  @FieldResolver(() => OfficeBankAccountType, { nullable: true, description: 'Where its payouts go.' })
  async bankAccount(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeBankAccountType | null> {
    const found = await context.loader(bankAccountLoader).load(row.id);
    return found && toOfficeBankAccount(found);
  }

  @Mutation(() => OfficeBankAccountPayload, {
    description:
      'An account was looked at, and money may go there. Codes: SELLER_NOT_FOUND, BANK_ACCOUNT_MISSING, BANK_ACCOUNT_CHANGED.',
  })
  sellerBankAccountVerify(
    @Arg('input', () => SellerBankAccountVerifyInputType) input: SellerBankAccountVerifyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () => verifyBankAccount(context, { ...input, sellerId: rowIdOf('seller', input.sellerId) }),
      (row) => ({ bankAccount: toOfficeBankAccount(row) }),
    );
  }
}
