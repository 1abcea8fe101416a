import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { SellerOrderType } from '../orders/index.js';
import {
  pageRequest,
  requestError,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { receiveReturn } from './commands/receive-return.js';
import { stepReturn } from './commands/step-return.js';
import { returnsLoader } from './order.loaders.js';
import { readNote } from './read-note.js';
import {
  ReturnApproveInputType,
  ReturnDeclineInputType,
  ReturnReceiveInputType,
  toReceivedLines,
} from './return.inputs.js';
import type { ReturnStatus } from './return.machine.js';
import { requireSellersReturn } from './return.policy.js';
import { findReturn, returnsPage } from './return.queries.js';
import { ReturnConnection, ReturnPayload, ReturnStatusEnum, ReturnType, toReturn } from './return.type.js';

const uuid = /^[0-9a-f-]{36}$/;

const answer = (context: GraphQLContext, id: string, step: (returnId: string) => Promise<void>) =>
  toPayload(
    context.locale,
    async () => {
      const { returnId, sellerId } = await requireSellersReturn(context, id);
      await step(returnId);
      return findReturn(context, returnId, sellerId);
    },
    (record) => ({ return: record && toReturn(context, record) }),
  );

@Resolver(() => SellerAccountType)
export class ReturnSellerResolver {
  @FieldResolver(() => ReturnConnection, {
    description: 'What shoppers send back to the seller, newest first; in every status when none is named.',
  })
  async returns(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => [ReturnStatusEnum], { nullable: true }) statuses: ReturnStatus[] | null | undefined,
    @Ctx() context: GraphQLContext,
  ) {
    requirePermission(context, membership, 'orders:read');
    const request = pageRequest({ first, after }, 1);
    if (request.after && !uuid.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const filter = { sellerId: membership.sellerId, statuses: statuses ?? null };
    const records = await returnsPage(context, request, filter);
    return toConnection(
      records,
      request,
      ({ row }) => [row.id],
      (record) => toReturn(context, record),
    );
  }

  @FieldResolver(() => ReturnType, { nullable: true, description: 'One of the seller’s returns.' })
  async return(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ReturnType | null> {
    requirePermission(context, membership, 'orders:read');
    const returnId = fromPublicId('return', id);
    const record = returnId === null ? null : await findReturn(context, returnId, membership.sellerId);
    return record && toReturn(context, record);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Lets a return come; done again it changes nothing. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_TOO_LONG.',
  })
  returnApprove(
    @Arg('input', () => ReturnApproveInputType) input: ReturnApproveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, input.returnId, (returnId) =>
      stepReturn(context, {
        returnId,
        to: 'APPROVED',
        by: 'SELLER',
        note: readNote(input.note),
        ...(input.sellerPaysDelivery ? { set: { delivery_paid_by: 'SELLER' } } : {}),
      }),
    );
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Says no, with a sentence; the shopper may ask the office. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnDecline(
    @Arg('input', () => ReturnDeclineInputType) input: ReturnDeclineInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, input.returnId, (returnId) => {
      const note = readNote(input.note, { required: true });
      return stepReturn(context, { returnId, to: 'DECLINED', by: 'SELLER', note });
    });
  }

  @Mutation(() => ReturnPayload, {
    description:
      'It has arrived: its condition by line, what goes on the shelf, and the refund. Done again it changes nothing. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, PAYMENT_DISPUTED, RETURN_LINE_NOT_FOUND, INVALID_REFUND_AMOUNT, REFUND_EXCEEDS_PAID, RESTOCK_NOT_POSSIBLE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnReceive(
    @Arg('input', () => ReturnReceiveInputType) input: ReturnReceiveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { refundDelivery, note = null } = input;
    return answer(context, input.returnId, (returnId) =>
      receiveReturn(context, {
        returnId,
        by: 'SELLER',
        lines: toReceivedLines(input.lines),
        refundDelivery,
        note,
      }),
    );
  }
}

@Resolver(() => SellerOrderType)
export class SellerOrderReturnsResolver {
  @FieldResolver(() => [ReturnType], { description: 'What was sent back of it, the oldest first.' })
  async returns(@Root() { record }: SellerOrderType, @Ctx() context: GraphQLContext): Promise<ReturnType[]> {
    return (await context.loader(returnsLoader).load(record)).map((one) => toReturn(context, one));
  }
}
