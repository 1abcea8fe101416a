import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { findSellerOrder, SellerOrderPayload, SellerOrderType, toSellerOrder } from '../orders/index.js';
import { paymentsOfOrderGroups, type PaymentRow } from '../payments/index.js';
import {
  DecimalScalar,
  MoneyType,
  toMoney,
  toPayload,
  type GraphQLContext,
  type LoaderFactory,
} from '../platform/graphql/index.js';
import { roleAllows } from '../sellers/index.js';
import { receiveCash } from './commands/receive-cash.js';

@InputType('OrderReceiveCashInput')
export class OrderReceiveCashInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => DecimalScalar, { description: 'What was handed over: exactly the order’s cashDue.' })
  amount: string;
}

/** The payment of a group that the seller's order is in. Of it a seller learns what is due in cash, and nothing else. */
const groupPaymentLoader: LoaderFactory<string, PaymentRow | null> = ({ db }) =>
  new DataLoader(async (groupIds) => {
    const found = await paymentsOfOrderGroups(db.platform, [...groupIds]);
    return groupIds.map((id) => found.get(id) ?? null);
  });

@Resolver(() => SellerOrderType)
export class CheckoutSellerResolver {
  @Mutation(() => SellerOrderPayload, {
    description:
      'The shopper has paid the seller in cash at pick-up: the order is paid. Said twice it counts once. Codes: ORDER_NOT_FOUND, CASH_NOT_EXPECTED, INVALID_AMOUNT, AMOUNT_DIFFERS, PAYMENT_ALREADY_CONFIRMED.',
  })
  orderReceiveCash(
    @Arg('input', () => OrderReceiveCashInputType) { orderId, amount }: OrderReceiveCashInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const order = await receiveCash(context, orderId, amount);
        const record = await findSellerOrder(context, order.membership.sellerId, order.orderId);
        return record && toSellerOrder(context, record, roleAllows(order.membership.role, 'buyers:read'));
      },
      (order) => ({ order }),
    );
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      'What the shopper pays in cash when they come for it; the goods are kept and may be packed meanwhile. Null when nothing is to be collected.',
  })
  async cashDue(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<MoneyType | null> {
    const payment = await context.loader(groupPaymentLoader).load(record.order.order_group_id);
    const due = payment?.method === 'CASH_ON_PICKUP' && payment.status === 'PENDING';
    return due ? toMoney(payment.amount, payment.currency) : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when goods that are paid at pick-up are kept for the shopper; null for all others.',
  })
  async keptUntil(@Root() { record }: SellerOrderType, @Ctx() context: GraphQLContext): Promise<Date | null> {
    const payment = await context.loader(groupPaymentLoader).load(record.order.order_group_id);
    const due = payment?.method === 'CASH_ON_PICKUP' && payment.status === 'PENDING';
    return due ? payment.expires_at : null;
  }
}
