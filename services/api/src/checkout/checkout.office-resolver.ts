import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { BuyerType } from '../carts/index.js';
import { requireStaff } from '../identity/index.js';
import {
  ManualRefundType,
  OfficePaymentPayload,
  PaymentConfirmInputType,
  toOfficePayment,
} from '../payments/index.js';
import { toPayload, type GraphQLContext, type LoaderFactory } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { confirmPayment } from './commands/confirm-payment.js';

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
          paymentId: rowIdOf('payment', paymentId),
          amount,
          reference: reference ?? null,
          acceptDifference,
          source: 'OFFICE',
        }),
      (row) => ({ payment: toOfficePayment(row) }),
    );
  }
}

/** Who bought, by row id of the order group; for the operator. */
const buyerLoader: LoaderFactory<string, BuyerType> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('order_group')
      .select(['id', 'buyer_name as name', 'buyer_phone as phone', 'buyer_email as email'])
      .where('id', 'in', [...ids])
      .execute();
    return ids.map((id) => rows.find((row) => row.id === id) ?? new Error(`no order group ${id}`));
  });

@Resolver(() => ManualRefundType)
export class ManualRefundBuyerResolver {
  @FieldResolver(() => BuyerType, { description: 'Whose money it is, to ask where to.' })
  buyer(@Root() { task }: ManualRefundType, @Ctx() context: GraphQLContext): Promise<BuyerType> {
    return context.loader(buyerLoader).load(task.payment.order_group_id);
  }
}
