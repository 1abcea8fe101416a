import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  isSelected,
  pageRequest,
  requestError,
  toConnection,
  toMoney,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { rejectProof } from './commands/reject-proof.js';
import { confirmationLoader } from './manual/confirmation.loader.js';
import {
  OfficePaymentProofConnection,
  OfficePaymentProofType,
  OfficePaymentType,
  PaymentConfirmationType,
  PaymentProofRejectInputType,
  PaymentProofRejectPayload,
  toOfficePayment,
  toOfficeProof,
} from './office-payment.type.js';
import { findPaymentOfNumber, parkedPayments } from './payment.queries.js';
import { ParkedPaymentType, toParkedPayment } from './payment.type.js';
import type { ProofStatus } from './proofs/payment-proof.entity.js';
import { findProof, paymentLoader, proofsOfPaymentLoader, proofsPage } from './proofs/proof.queries.js';
import { ProofStatusEnum } from './proofs/proof.type.js';

const uuid = /^[0-9a-f-]{36}$/;

@Resolver(() => OfficePaymentType)
export class PaymentOfficeResolver {
  @Query(() => [ParkedPaymentType], {
    description: 'Payments that are taken but not earned, oldest first, at most a hundred. For staff.',
  })
  async parkedPayments(@Ctx() context: GraphQLContext): Promise<ParkedPaymentType[]> {
    requireStaff(context);
    return (await parkedPayments(context)).map(toParkedPayment);
  }

  @Query(() => OfficePaymentType, {
    nullable: true,
    description: 'The payment of an order group, by the number that people write into a transfer. For staff.',
  })
  async payment(
    @Arg('orderGroupNumber', () => String) orderGroupNumber: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficePaymentType | null> {
    requireStaff(context);
    const row = await findPaymentOfNumber(context, orderGroupNumber);
    return row ? toOfficePayment(row) : null;
  }

  @FieldResolver(() => [OfficePaymentProofType], {
    description: 'What the shopper has sent, the oldest first.',
  })
  async proofs(
    @Root() { row }: OfficePaymentType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficePaymentProofType[]> {
    return (await context.loader(proofsOfPaymentLoader).load(row.id)).map(toOfficeProof);
  }

  @FieldResolver(() => PaymentConfirmationType, {
    nullable: true,
    description: 'Who has seen the money; null for a payment of a provider, and until somebody has.',
  })
  async confirmation(
    @Root() { row }: OfficePaymentType,
    @Ctx() context: GraphQLContext,
  ): Promise<PaymentConfirmationType | null> {
    const found = await context.loader(confirmationLoader).load(row.id);
    return (
      found && {
        amount: toMoney(found.amount, row.currency),
        reference: found.reference,
        confirmedBy: found.name,
        confirmedAt: found.confirmed_at,
      }
    );
  }
}

@Resolver(() => OfficePaymentProofType)
export class PaymentProofOfficeResolver {
  @Query(() => OfficePaymentProofConnection, {
    description: 'Proofs of payment, the oldest first; those to look at when no status is named. For staff.',
  })
  async paymentProofs(
    @Arg('status', () => [ProofStatusEnum], { nullable: true }) statuses: ProofStatus[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    if (request.after && !uuid.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const wanted: readonly ProofStatus[] = statuses?.length ? statuses : ['SUBMITTED'];
    const page = await proofsPage(context, wanted, request, isSelected(info, 'totalCount'));
    return toConnection(page.rows, request, ({ id }) => [id], toOfficeProof, page.totalCount);
  }

  @Mutation(() => PaymentProofRejectPayload, {
    description:
      'Says that a proof can’t be accepted; the shopper is told why and may send another one. For staff. Codes: PROOF_NOT_FOUND, PROOF_ALREADY_DECIDED, REASON_REQUIRED.',
  })
  paymentProofReject(
    @Arg('input', () => PaymentProofRejectInputType) { proofId, reason }: PaymentProofRejectInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      async () => {
        const id = rowIdOf('paymentProof', proofId);
        await rejectProof(context, id, reason);
        return findProof(context, id);
      },
      (row) => ({ proof: row ? toOfficeProof(row) : null }),
    );
  }

  @FieldResolver(() => OfficePaymentType)
  async payment(
    @Root() { paymentId }: OfficePaymentProofType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficePaymentType> {
    const row = await context.loader(paymentLoader).load(paymentId);
    if (!row) throw new Error(`the payment ${paymentId} of a proof is not there`);
    return toOfficePayment(row);
  }
}
