import { sumOf } from '@gebyar/money';
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
import { sellerLoader } from '../sellers/index.js';
import { refreshProviderAccounts } from './commands/connect-provider-account.js';
import { markPayouts } from './commands/mark-payouts.js';
import { reversePayout } from './commands/reverse-payout.js';
import { startPayoutBatch } from './commands/start-payout-batch.js';
import { uploadPayoutResult } from './commands/upload-payout-result.js';
import { PayoutConnection, PayoutMethodEnum, PayoutStatusEnum, PayoutType, toPayout } from './money.type.js';
import { payoutStatuses, type PayoutMethod, type PayoutStatus } from './payout.entity.js';
import { payoutFile } from './payout.file.js';
import {
  batchesPage,
  batchLinesPage,
  batchSumsLoader,
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

@ObjectType('PayoutBatchPart', { description: 'Payouts of a batch that stand at the same place.' })
export class PayoutBatchPartType {
  @Field(() => PayoutStatusEnum)
  status: PayoutStatus;

  @Field(() => Int)
  count: number;

  @Field(() => MoneyType)
  amount: MoneyType;
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

@InputType('PayoutsMarkPaidInput')
export class PayoutsMarkPaidInputType {
  @Field(() => ID)
  batchId: string;

  @Field(() => [ID], { nullable: true, description: 'Left out: all that are still on their way.' })
  payoutIds?: string[] | null;
}

@InputType('PayoutMarkFailedInput')
export class PayoutMarkFailedInputType {
  @Field(() => ID)
  batchId: string;

  @Field(() => ID)
  payoutId: string;

  @Field(() => String, { description: 'What the bank said, 1 to 200 characters; the seller reads it.' })
  reason: string;
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

  @FieldResolver(() => PayoutConnection, {
    description: 'Its payouts in the order of their references, page by page.',
  })
  async lines(
    @Root() { row }: PayoutBatchType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => PayoutStatusEnum, { nullable: true }) status: PayoutStatus | null,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, 1);
    const rows = await batchLinesPage(context, row.id, request, status ?? null);
    return toConnection(rows, request, ({ reference }) => [reference], toPayout);
  }

  @FieldResolver(() => [PayoutBatchPartType], { description: 'How much of it stands where.' })
  async parts(
    @Root() { row }: PayoutBatchType,
    @Ctx() context: GraphQLContext,
  ): Promise<PayoutBatchPartType[]> {
    const sums = await context.loader(batchSumsLoader).load(row.id);
    return payoutStatuses.flatMap((status) =>
      sums
        .filter((sum) => sum.status === status)
        .map(({ count, amount }) => ({ status, count, amount: toMoney(amount, row.currency) })),
    );
  }

  @FieldResolver(() => [PayoutType], { description: 'All of them; for long batches read `lines`.' })
  async payouts(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<PayoutType[]> {
    return (await context.loader(payoutsOfBatchLoader).load(row.id)).map(toPayout);
  }

  @FieldResolver(() => MoneyType, { description: 'All of them together.' })
  async total(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<MoneyType> {
    const sums = await context.loader(batchSumsLoader).load(row.id);
    return toMoney(sumOf(sums.map(({ amount }) => amount)), row.currency);
  }

  @FieldResolver(() => Boolean, { description: 'Whether some of it is still on its way.' })
  async open(@Root() { row }: PayoutBatchType, @Ctx() context: GraphQLContext): Promise<boolean> {
    const sums = await context.loader(batchSumsLoader).load(row.id);
    return sums.some(({ status }) => status === 'PENDING');
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
      'Begins to pay sellers what is available to them, from a minimum on; at most a thousand, the others in the next batch. Codes: NOTHING_TO_PAY, SELLER_NOT_FOUND, BANK_ACCOUNT_MISSING, PAYOUT_ACCOUNT_NOT_VERIFIED, BALANCE_TOO_SMALL.',
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
      'Somebody has seen on the bank’s statement that payouts arrived; said twice it counts once. Codes: PAYOUT_BATCH_NOT_FOUND, PAYOUT_NOT_FOUND, PAYOUT_ALREADY_SETTLED.',
  })
  payoutsMarkPaid(
    @Arg('input', () => PayoutsMarkPaidInputType) input: PayoutsMarkPaidInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        const batchId = rowIdOf('payoutBatch', input.batchId);
        const payoutIds = input.payoutIds?.map((id) => rowIdOf('payout', id)) ?? null;
        await markPayouts(context, { batchId, payoutIds, status: 'PAID', reason: null });
        return batchOf(context, batchId);
      },
      (batch) => ({ batch }),
    );
  }

  @Mutation(() => PayoutBatchPayload, {
    description:
      'The bank did not take one, and its money is the seller’s to be paid again. Codes: PAYOUT_BATCH_NOT_FOUND, PAYOUT_NOT_FOUND, PAYOUT_ALREADY_SETTLED, PAYOUT_REASON_REQUIRED.',
  })
  payoutMarkFailed(
    @Arg('input', () => PayoutMarkFailedInputType)
    { batchId: id, payoutId, reason }: PayoutMarkFailedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        const batchId = rowIdOf('payoutBatch', id);
        const payoutIds = [rowIdOf('payout', payoutId)];
        await markPayouts(context, { batchId, payoutIds, status: 'FAILED', reason });
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
