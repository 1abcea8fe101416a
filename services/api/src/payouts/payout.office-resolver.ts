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
  Query,
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
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf, toPublicId } from '../platform/ids.js';
import { OfficeSellerType, sellerLoader } from '../sellers/index.js';
import { refreshProviderAccounts } from './commands/connect-provider-account.js';
import { reversePayout } from './commands/reverse-payout.js';
import { startPayoutBatch } from './commands/start-payout-batch.js';
import { uploadPayoutResult } from './commands/upload-payout-result.js';
import { verifyBankAccount } from './commands/verify-bank-account.js';
import { BankAccountType, PayoutMethodEnum, PayoutType, toBankAccount, toPayout } from './money.type.js';
import type { PayoutMethod } from './payout.entity.js';
import { payoutFile } from './payout.file.js';
import {
  bankAccountLoader,
  batchesPage,
  findBatch,
  payoutsOfBatchLoader,
  type BatchRow,
} from './payout.queries.js';

@ObjectType('PayoutBatch', { description: 'Payouts that were started together.' })
export class PayoutBatchType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => PayoutMethodEnum)
  method: PayoutMethod;

  @Field(() => Date)
  createdAt: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: BatchRow;
}

const toBatch = (row: BatchRow): PayoutBatchType => ({
  id: toPublicId('payoutBatch', row.id),
  number: row.number,
  method: row.method,
  createdAt: row.created_at,
  row,
});

const PayoutBatchConnection = ConnectionType('PayoutBatchConnection', () => PayoutBatchType);

@ObjectType('OfficeBankAccount', { description: 'A seller’s account in full, to be looked at and verified.' })
export class OfficeBankAccountType extends BankAccountType {
  @Field(() => String, { description: 'In full.' })
  number: string;

  @Field(() => Int, { description: 'Which state of it this is; verify names it.' })
  revision: number;
}

@InputType('PayoutBatchStartInput')
export class PayoutBatchStartInputType {
  @Field(() => PayoutMethodEnum)
  method: PayoutMethod;

  @Field(() => [ID], {
    nullable: true,
    description: 'Whom to pay; each has to be payable. Left out: everybody who is.',
  })
  sellerIds?: string[] | null;
}

@InputType('PayoutBatchResultUploadInput')
export class PayoutBatchResultUploadInputType {
  @Field(() => ID)
  batchId: string;

  @Field(() => String, {
    description: 'The downloaded CSV with its status column filled in: PAID or FAILED.',
  })
  csv: string;
}

@InputType('SellerBankAccountVerifyInput')
export class SellerBankAccountVerifyInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => Int, { description: 'Of the account that was looked at.' })
  revision: number;
}

@InputType('PayoutReverseInput')
export class PayoutReverseInputType {
  @Field(() => ID)
  payoutId: string;
}

@ObjectType('PayoutBatchPayload')
export class PayoutBatchPayload {
  @Field(() => PayoutBatchType, { nullable: true })
  batch?: PayoutBatchType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('OfficeBankAccountPayload')
export class OfficeBankAccountPayload {
  @Field(() => OfficeBankAccountType, { nullable: true })
  bankAccount?: OfficeBankAccountType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

async function batchOf(context: GraphQLContext, id: string): Promise<PayoutBatchType | null> {
  const row = await findBatch(context, id);
  return row && toBatch(row);
}

@Resolver(() => PayoutBatchType)
export class PayoutOfficeResolver {
  @Query(() => PayoutBatchConnection, { description: 'Newest first. For staff.' })
  async payoutBatches(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    return toConnection(await batchesPage(context, request), request, (row) => [row.id], toBatch);
  }

  @Query(() => PayoutBatchType, { nullable: true, description: 'For staff.' })
  payoutBatch(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<PayoutBatchType | null> {
    requireStaff(context);
    return batchOf(context, rowIdOf('payoutBatch', id));
  }

  @FieldResolver(() => [PayoutType])
  async payouts(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<PayoutType[]> {
    return (await context.loader(payoutsOfBatchLoader).load(row.id)).map(toPayout);
  }

  @FieldResolver(() => MoneyType, { description: 'All of them together.' })
  async total(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<MoneyType> {
    const rows = await context.loader(payoutsOfBatchLoader).load(row.id);
    return toMoney(
      rows.reduce((sum, { amount }) => sum + amount, 0n),
      row.currency,
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether some of it is still on its way.' })
  async open(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<boolean> {
    const rows = await context.loader(payoutsOfBatchLoader).load(row.id);
    return rows.some(({ status }) => status === 'PENDING');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The file for the bank, with account numbers in full; null for transfers by the provider.',
  })
  async csv(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<string | null> {
    if (row.method !== 'BANK_TRANSFER') return null;
    return payoutFile(await context.loader(payoutsOfBatchLoader).load(row.id));
  }

  @Mutation(() => PayoutBatchPayload, {
    description:
      'Begins to pay sellers what is available to them, from a minimum on. Codes: NOTHING_TO_PAY, SELLER_NOT_FOUND, BANK_ACCOUNT_MISSING, PAYOUT_ACCOUNT_NOT_VERIFIED, BALANCE_TOO_SMALL.',
  })
  payoutBatchStart(
    @Arg('input', () => PayoutBatchStartInputType) { method, sellerIds }: PayoutBatchStartInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        const named = sellerIds ? sellerIds.map((id) => rowIdOf('seller', id)) : null;
        if (method === 'PROVIDER') await refreshProviderAccounts(context, named);
        return batchOf(context, await startPayoutBatch(context, { method, sellerIds: named }));
      },
      (batch) => ({ batch }),
    );
  }

  @Mutation(() => PayoutBatchPayload, {
    description:
      'Takes in what the bank did, all lines or none. Codes: PAYOUT_BATCH_NOT_FOUND, RESULT_UNREADABLE, RESULT_TOO_LARGE, RESULT_HEADER_WRONG, and by line RESULT_LINE_UNKNOWN, RESULT_LINE_DOUBLED, RESULT_LINE_CHANGED, RESULT_STATUS_UNKNOWN, PAYOUT_SETTLED_OTHERWISE.',
  })
  payoutBatchResultUpload(
    @Arg('input', () => PayoutBatchResultUploadInputType) input: PayoutBatchResultUploadInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        const batchId = rowIdOf('payoutBatch', input.batchId);
        await uploadPayoutResult(context, { batchId, csv: input.csv });
        return batchOf(context, batchId);
      },
      (batch) => ({ batch }),
    );
  }

  @Mutation(() => PayoutBatchPayload, {
    description:
      'Takes a provider’s transfer back from the seller’s account there. Codes: PAYOUT_NOT_FOUND, PAYOUT_NOT_REVERSIBLE.',
  })
  payoutReverse(
    @Arg('input', () => PayoutReverseInputType) { payoutId }: PayoutReverseInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => batchOf(context, await reversePayout(context, rowIdOf('payout', payoutId))),
      (batch) => ({ batch }),
    );
  }
}

@Resolver(() => PayoutType)
export class PayoutSellerNameResolver {
  @FieldResolver(() => ID)
  sellerId(@Root() { row }: PayoutType): string {
    return toPublicId('seller', row.seller_id);
  }

  @FieldResolver(() => String, { nullable: true })
  async sellerName(@Root() { row }: PayoutType, @Ctx() context: GraphQLContext): Promise<string | null> {
    return (await context.loader(sellerLoader).load(row.seller_id))?.name ?? null;
  }
}

@Resolver(() => OfficeSellerType)
export class BankAccountOfficeResolver {
  @FieldResolver(() => OfficeBankAccountType, { nullable: true, description: 'Where its payouts go.' })
  async bankAccount(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeBankAccountType | null> {
    const found = await context.loader(bankAccountLoader).load(row.id);
    return found && { ...toBankAccount(found), number: found.number, revision: found.revision };
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
      (row) => ({ bankAccount: { ...toBankAccount(row), number: row.number, revision: row.revision } }),
    );
  }
}
