import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../../identity/index.js';
import type { GraphQLContext, LoaderFactory } from '../../platform/graphql/index.js';
import { OfficePaymentType, toOfficePayment } from '../office-payment.type.js';
import { paymentLoader } from '../proofs/proof.queries.js';
import { disputesOfPayments, type DisputeRow } from './dispute.queries.js';
import { PaymentDisputeType, toDispute } from './dispute.type.js';

const disputesOfPaymentLoader: LoaderFactory<string, DisputeRow[]> = ({ db }) =>
  new DataLoader(async (paymentIds) => {
    const rows = await disputesOfPayments(db.platform, paymentIds);
    return paymentIds.map((id) => rows.filter((row) => row.payment_id === id));
  });

@Resolver(() => PaymentDisputeType)
export class DisputeOfficeResolver {
  @Query(() => [PaymentDisputeType], {
    description: 'Disputes, those that have to be answered soonest first, at most a hundred. For staff.',
  })
  async paymentDisputes(
    @Arg('open', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Only those that are not decided.',
    })
    open: boolean | null,
    @Ctx() context: GraphQLContext,
  ): Promise<PaymentDisputeType[]> {
    requireStaff(context);
    const rows = await context.db.platform
      .selectFrom('payment_dispute')
      .selectAll()
      .$if(open !== false, (query) => query.where('closed_at', 'is', null))
      .orderBy('closed_at', (order) => order.desc().nullsFirst())
      .orderBy('due_by', (order) => order.asc().nullsLast())
      .limit(100)
      .execute();
    return rows.map(toDispute);
  }

  @FieldResolver(() => OfficePaymentType)
  async payment(
    @Root() { paymentId }: PaymentDisputeType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficePaymentType> {
    const row = await context.loader(paymentLoader).load(paymentId);
    if (!row) throw new Error(`the payment ${paymentId} of a dispute is not there`);
    return toOfficePayment(row);
  }
}

@Resolver(() => OfficePaymentType)
export class DisputesOfPaymentResolver {
  @FieldResolver(() => [PaymentDisputeType], {
    description: 'Whether its money was taken back, the oldest dispute first; nearly always none.',
  })
  async disputes(
    @Root() { row }: OfficePaymentType,
    @Ctx() context: GraphQLContext,
  ): Promise<PaymentDisputeType[]> {
    return (await context.loader(disputesOfPaymentLoader).load(row.id)).map(toDispute);
  }
}
