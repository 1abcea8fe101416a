import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CartPayload, toCartPayload } from '../carts/index.js';
import { toOrderGroup, type OrderGroupType } from '../orders/index.js';
import { toPayment } from '../payments/index.js';
import { asksOnlyFor, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import {
  CartCreateFromOrderGroupInputType,
  CheckoutStartInputType,
  CheckoutStartPayload,
  OrderGroupCancelInputType,
  OrderGroupPayload,
} from './checkout.type.js';
import { cancelOrderGroup } from './commands/cancel-order-group.js';
import { reorder } from './commands/reorder.js';
import { startCheckout, type StartedCheckout } from './commands/start-checkout.js';

/** Whether the group is asked for nothing but what leads back to it, as by a page that goes on to the payment. */
const asksForKeyOnly = (info: GraphQLResolveInfo): boolean =>
  asksOnlyFor(info, 'orderGroup', ['number', 'secret']);

const toKey = (context: GraphQLContext, { number, secret, payment }: StartedCheckout) => ({
  orderGroup: { number, secret } as OrderGroupType,
  payment: payment && toPayment(context, payment),
});

@Resolver()
export class CheckoutShopResolver {
  @Mutation(() => CheckoutStartPayload, {
    description:
      'Makes a cart an order group, reserves its stock and opens its payment; the same answer however often it is sent. Where discounts take everything off there is nothing to pay, whatever method is named: the group is PAID at once. Codes: CART_NOT_FOUND, INVALID_IDEMPOTENCY_KEY, INVALID_RETURN_URL, INSUFFICIENT_STOCK (an InsufficientStockError), TOTAL_TOO_SMALL, TOTAL_TOO_LARGE, and those of the cart’s blocking problems.',
  })
  checkoutStart(
    @Arg('input', () => CheckoutStartInputType) input: CheckoutStartInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const started = await startCheckout(context, { ...input, returnUrl: input.returnUrl ?? null });
        if (asksForKeyOnly(info)) return toKey(context, started);
        const orderGroup = toOrderGroup(context, await started.record());
        return { orderGroup, payment: orderGroup.payment };
      },
      (payload) => payload,
    );
  }

  @Mutation(() => CartPayload, {
    description:
      'Puts what an unpaid, expired or cancelled order group held into a new cart; an open payment is closed first. Codes: ORDER_GROUP_NOT_FOUND, ORDER_GROUP_PAID, PAYMENT_STILL_OPEN.',
  })
  cartCreateFromOrderGroup(
    @Arg('input', () => CartCreateFromOrderGroupInputType)
    { number, secret }: CartCreateFromOrderGroupInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => reorder(context, number, secret));
  }

  @Mutation(() => OrderGroupPayload, {
    description:
      'Calls off an order group that is not paid: its payment is closed first, then its goods are free again; done again it changes nothing. One order of a paid group is called off by orderCancel. Codes: ORDER_GROUP_NOT_FOUND, ORDER_GROUP_PAID, PAYMENT_STILL_OPEN.',
  })
  orderGroupCancel(
    @Arg('input', () => OrderGroupCancelInputType) { number, secret }: OrderGroupCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => cancelOrderGroup(context, number, secret),
      (record) => ({ orderGroup: toOrderGroup(context, record) }),
    );
  }
}
