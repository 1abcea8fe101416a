import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { awaitsRefundLoader, refundAccountLoader } from './manual/manual-refund.queries.js';
import { RefundAccountType, toRefundAccount } from './manual/manual-refund.type.js';
import { PaymentType } from './payment.type.js';
import { proofsOfPaymentLoader } from './proofs/proof.queries.js';
import { PaymentProofType, toProof } from './proofs/proof.type.js';

@Resolver(() => PaymentType)
export class PaymentShopResolver {
  @FieldResolver(() => [PaymentProofType], { description: 'What the shopper has sent, the oldest first.' })
  async proofs(@Root() { row }: PaymentType, @Ctx() context: GraphQLContext): Promise<PaymentProofType[]> {
    return (await context.loader(proofsOfPaymentLoader).load(row.id)).map(toProof);
  }

  @FieldResolver(() => RefundAccountType, {
    nullable: true,
    description: 'Where the shopper wants money back that did not come by card; null until they have told.',
  })
  async refundAccount(
    @Root() { row }: PaymentType,
    @Ctx() context: GraphQLContext,
  ): Promise<RefundAccountType | null> {
    const found = await context.loader(refundAccountLoader).load(row.id);
    return found && toRefundAccount(found);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether money is to go back by hand, so that an account is asked for.',
  })
  async refundAccountWanted(@Root() { row }: PaymentType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return row.provider === 'manual' && (await context.loader(awaitsRefundLoader).load(row.id));
  }
}
