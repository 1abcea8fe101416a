import { Ctx, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { parkedPayments } from './payment.queries.js';
import { ParkedPaymentType, toParkedPayment } from './payment.type.js';

@Resolver()
export class PaymentOfficeResolver {
  @Query(() => [ParkedPaymentType], {
    description: 'Payments that are taken but not earned, oldest first, at most a hundred. For staff.',
  })
  async parkedPayments(@Ctx() context: GraphQLContext): Promise<ParkedPaymentType[]> {
    requireStaff(context);
    return (await parkedPayments(context)).map(toParkedPayment);
  }
}
