import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CartPayload, toCart } from '../carts/index.js';
import { toOrderGroup } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import {
  CartCreateFromOrderGroupInputType,
  CheckoutStartInputType,
  CheckoutStartPayload,
  OrderGroupCancelInputType,
  OrderGroupPayload,
} from './checkout.type.js';
import { cancelOrderGroup } from './commands/cancel-order-group.js';
import { reorder } from './commands/reorder.js';
import { startCheckout } from './commands/start-checkout.js';

@Resolver()
export class CheckoutShopResolver {
  @Mutation(() => CheckoutStartPayload, {
    description:
      'Makes a cart an order group, reserves its stock and opens its payment; the same answer however often it is sent. Codes: CART_NOT_FOUND, INVALID_IDEMPOTENCY_KEY, INVALID_RETURN_URL, INSUFFICIENT_STOCK (an InsufficientStockError), TOTAL_TOO_SMALL, TOTAL_TOO_LARGE, and those of the cart’s blocking problems.',
  })
  checkoutStart(
    @Arg('input', () => CheckoutStartInputType) input: CheckoutStartInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => startCheckout(context, { ...input, returnUrl: input.returnUrl ?? null }),
      (record) => {
        const orderGroup = toOrderGroup(context, record);
        return { orderGroup, payment: orderGroup.payment };
      },
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
  ) {
    return toPayload(
      context.locale,
      () => reorder(context, number, secret),
      (cart) => ({ cart: toCart(context, cart) }),
    );
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
