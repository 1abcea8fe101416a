import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { PaymentType } from './payment.type.js';
import { proofsOfPaymentLoader } from './proofs/proof.queries.js';
import { PaymentProofType, toProof } from './proofs/proof.type.js';

@Resolver(() => PaymentType)
export class PaymentShopResolver {
  @FieldResolver(() => [PaymentProofType], { description: 'What the shopper has sent, the oldest first.' })
  async proofs(@Root() { row }: PaymentType, @Ctx() context: GraphQLContext): Promise<PaymentProofType[]> {
    return (await context.loader(proofsOfPaymentLoader).load(row.id)).map(toProof);
  }
}
