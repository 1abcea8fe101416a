import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { OfficePaymentPayload, PaymentConfirmInputType, toOfficePayment } from '../payments/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { confirmPayment } from './commands/confirm-payment.js';

const noRow = '00000000-0000-0000-0000-000000000000';

@Resolver()
export class CheckoutOfficeResolver {
  @Mutation(() => OfficePaymentPayload, {
    description:
      'Says that a payment’s money has come in; said twice it counts once. Too late for the goods, or another amount than was asked for, it is parked with a refund to be made. For staff. Codes: PAYMENT_NOT_FOUND, PAYMENT_NOT_MANUAL, INVALID_AMOUNT, AMOUNT_DIFFERS, REFERENCE_REQUIRED, REFERENCE_USED, PAYMENT_ALREADY_CONFIRMED.',
  })
  paymentConfirm(
    @Arg('input', () => PaymentConfirmInputType)
    { paymentId, amount, reference, acceptDifference }: PaymentConfirmInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () =>
        confirmPayment(context, {
          paymentId: fromPublicId('payment', paymentId) ?? noRow,
          amount,
          reference: reference ?? null,
          acceptDifference,
          source: 'OFFICE',
        }),
      (row) => ({ payment: toOfficePayment(row) }),
    );
  }
}
