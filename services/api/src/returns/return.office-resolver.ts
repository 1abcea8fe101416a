import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { OfficeOrderType } from '../orders/index.js';
import {
  pageRequest,
  requestError,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { OfficeSellerType, sellerLoader, toOfficeSeller } from '../sellers/index.js';
import { receiveReturn } from './commands/receive-return.js';
import { stepReturn } from './commands/step-return.js';
import { returnsLoader } from './order.loaders.js';
import { readNote } from './read-note.js';
import { returnFaults } from './return.errors.js';
import {
  ReturnApproveInputType,
  ReturnDeclineInputType,
  ReturnReceiveInputType,
  toReceivedLines,
} from './return.inputs.js';
import type { ReturnStatus } from './return.machine.js';
import { findReturn, returnsPage } from './return.queries.js';
import { ReturnConnection, ReturnPayload, ReturnStatusEnum, ReturnType, toReturn } from './return.type.js';

const uuid = /^[0-9a-f-]{36}$/;

const answer = (context: GraphQLContext, id: string, step: (returnId: string) => Promise<void>) =>
  toPayload(
    context.locale,
    async () => {
      const returnId = fromPublicId('return', id);
      if (returnId === null) return returnFaults.fail('RETURN_NOT_FOUND', { field: ['input', 'returnId'] });
      await step(returnId);
      return findReturn(context, returnId);
    },
    (record) => ({ return: record && toReturn(context, record) }),
  );

@Resolver(() => ReturnType)
export class ReturnOfficeResolver {
  @Query(() => ReturnConnection, {
    description: 'Returns of all sellers, newest first; ESCALATED ones wait for the office.',
  })
  async returns(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => [ReturnStatusEnum], { nullable: true }) statuses: ReturnStatus[] | null | undefined,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    if (request.after && !uuid.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const records = await returnsPage(context, request, { sellerId: null, statuses: statuses ?? null });
    return toConnection(
      records,
      request,
      ({ row }) => [row.id],
      (record) => toReturn(context, record),
    );
  }

  @Query(() => ReturnType, { nullable: true, description: 'One return of any seller.' })
  async return(@Arg('id', () => ID) id: string, @Ctx() context: GraphQLContext): Promise<ReturnType | null> {
    requireStaff(context);
    const returnId = fromPublicId('return', id);
    const record = returnId === null ? null : await findReturn(context, returnId);
    return record && toReturn(context, record);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Lets a return come, over the seller’s head where it was escalated. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_TOO_LONG.',
  })
  returnApprove(
    @Arg('input', () => ReturnApproveInputType) input: ReturnApproveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, input.returnId, (returnId) =>
      stepReturn(context, {
        returnId,
        to: 'APPROVED',
        by: 'OFFICE',
        note: readNote(input.note),
        ...(input.sellerPaysDelivery ? { set: { delivery_paid_by: 'SELLER' } } : {}),
      }),
    );
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Says no to what was escalated, for good. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnReject(
    @Arg('input', () => ReturnDeclineInputType) input: ReturnDeclineInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, input.returnId, (returnId) => {
      const note = readNote(input.note, { required: true });
      return stepReturn(context, { returnId, to: 'REJECTED', by: 'OFFICE', note });
    });
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Says for a seller that it has arrived. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, PAYMENT_DISPUTED, RETURN_LINE_NOT_FOUND, INVALID_REFUND_AMOUNT, REFUND_EXCEEDS_PAID, RESTOCK_NOT_POSSIBLE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnReceive(
    @Arg('input', () => ReturnReceiveInputType) input: ReturnReceiveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const { refundDelivery, note = null } = input;
    return answer(context, input.returnId, (returnId) =>
      receiveReturn(context, {
        returnId,
        by: 'OFFICE',
        lines: toReceivedLines(input.lines),
        refundDelivery,
        note,
      }),
    );
  }

  @FieldResolver(() => OfficeSellerType, { nullable: true })
  async seller(
    @Root() { returned }: ReturnType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeSellerType | null> {
    const seller = await context.loader(sellerLoader).load(returned.row.seller_id);
    return seller && toOfficeSeller(context, seller);
  }
}

@Resolver(() => OfficeOrderType)
export class OfficeOrderReturnsResolver {
  @FieldResolver(() => [ReturnType], { description: 'What was sent back of it, the oldest first.' })
  async returns(@Root() { record }: OfficeOrderType, @Ctx() context: GraphQLContext): Promise<ReturnType[]> {
    return (await context.loader(returnsLoader).load(record)).map((one) => toReturn(context, one));
  }
}
