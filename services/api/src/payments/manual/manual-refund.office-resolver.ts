import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../../identity/index.js';
import { toPayload, type GraphQLContext } from '../../platform/graphql/index.js';
import { rowIdOf } from '../../platform/ids.js';
import { decideManualRefund } from '../commands/decide-manual-refund.js';
import { findManualRefund, manualRefundsToDo, refundAccountLoader } from './manual-refund.queries.js';
import {
  ManualRefundMarkDoneInputType,
  ManualRefundMarkFailedInputType,
  ManualRefundPayload,
  ManualRefundType,
  RefundAccountType,
  toManualRefund,
  toRefundAccount,
} from './manual-refund.type.js';

const decide = (
  context: GraphQLContext,
  { refundId, note }: ManualRefundMarkDoneInputType,
  outcome: 'SUCCEEDED' | 'FAILED',
) => {
  requireStaff(context);
  const id = rowIdOf('refund', refundId);
  return toPayload(
    context.locale,
    async () => {
      await decideManualRefund(context, { refundId: id, outcome, note });
      return findManualRefund(context, id);
    },
    (found) => ({ refund: found && toManualRefund(found) }),
  );
};

@Resolver(() => ManualRefundType)
export class ManualRefundOfficeResolver {
  @Query(() => [ManualRefundType], {
    description: 'Refunds that a person has to carry out, the oldest first, at most a hundred. For staff.',
  })
  async manualRefunds(@Ctx() context: GraphQLContext): Promise<ManualRefundType[]> {
    requireStaff(context);
    return (await manualRefundsToDo(context)).map(toManualRefund);
  }

  @Mutation(() => ManualRefundPayload, {
    description:
      'Says that the money has gone back; said twice it counts once. For staff. Codes: REFUND_NOT_FOUND, REFUND_NOTE_REQUIRED, REFUND_ALREADY_DECIDED.',
  })
  manualRefundMarkDone(
    @Arg('input', () => ManualRefundMarkDoneInputType) input: ManualRefundMarkDoneInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return decide(context, input, 'SUCCEEDED');
  }

  @Mutation(() => ManualRefundPayload, {
    description:
      'Says that the money could not be sent back; the payment stays in the office’s sight. For staff. Codes: REFUND_NOT_FOUND, REFUND_NOTE_REQUIRED, REFUND_ALREADY_DECIDED.',
  })
  manualRefundMarkFailed(
    @Arg('input', () => ManualRefundMarkFailedInputType) input: ManualRefundMarkFailedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return decide(context, input, 'FAILED');
  }

  @FieldResolver(() => RefundAccountType, {
    nullable: true,
    description: 'Where to; null while the shopper has not told.',
  })
  async account(
    @Root() { task }: ManualRefundType,
    @Ctx() context: GraphQLContext,
  ): Promise<RefundAccountType | null> {
    const row = await context.loader(refundAccountLoader).load(task.payment.id);
    return row && toRefundAccount(row);
  }
}
