import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import {
  CartBuyerUpdateInputType,
  CartCouponsAddInputType,
  CartCouponsRemoveInputType,
  CartCreateInputType,
  CartDeliverySelectInputType,
  CartLinesAddInputType,
  CartLinesRemoveInputType,
  CartLinesUpdateInputType,
} from './cart.inputs.js';
import { toCartPayload } from './cart-answer.js';
import { findCart } from './cart.queries.js';
import { CartPayload, CartType, toCart } from './cart.type.js';
import { addCoupons } from './commands/add-coupons.js';
import { addLines } from './commands/add-lines.js';
import { createCart } from './commands/create-cart.js';
import { removeCoupons } from './commands/remove-coupons.js';
import { removeLines } from './commands/remove-lines.js';
import { selectDelivery } from './commands/select-delivery.js';
import { updateBuyer } from './commands/update-buyer.js';
import { updateLines } from './commands/update-lines.js';

@Resolver()
export class CartShopResolver {
  @Query(() => CartType, {
    nullable: true,
    description: 'A cart by its id, with prices and problems of now.',
  })
  async cart(@Arg('id', () => ID) id: string, @Ctx() context: GraphQLContext): Promise<CartType | null> {
    const cartId = fromPublicId('cart', id);
    const cart = cartId && (await findCart(context, cartId));
    return cart ? toCart(context, cart) : null;
  }

  @Mutation(() => CartPayload, {
    description:
      'Makes a cart, with all of the lines or not at all. Codes: INVALID_QUANTITY, VARIANT_NOT_FOUND, PRODUCT_UNAVAILABLE, PERSONALISATION_REQUIRED, PERSONALISATION_TOO_LONG, PERSONALISATION_NOT_OFFERED, INSUFFICIENT_STOCK, CART_FULL.',
  })
  cartCreate(
    @Arg('input', () => CartCreateInputType) input: CartCreateInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => createCart(context, input.lines));
  }

  @Mutation(() => CartPayload, {
    description:
      'Puts things into a cart, on top of what is there; all or nothing. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED, and those of cartCreate.',
  })
  cartLinesAdd(
    @Arg('input', () => CartLinesAddInputType) input: CartLinesAddInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => addLines(context, input.cartId, input.lines));
  }

  @Mutation(() => CartPayload, {
    description:
      'Sets quantities, 0 removes, and texts; all or nothing. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED, INVALID_QUANTITY, CART_LINE_NOT_FOUND, PRODUCT_UNAVAILABLE, PERSONALISATION_REQUIRED, PERSONALISATION_TOO_LONG, PERSONALISATION_NOT_OFFERED, INSUFFICIENT_STOCK.',
  })
  cartLinesUpdate(
    @Arg('input', () => CartLinesUpdateInputType) input: CartLinesUpdateInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => updateLines(context, input.cartId, input.lines));
  }

  @Mutation(() => CartPayload, {
    description:
      'Takes lines out; one that is not there is no fault. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED.',
  })
  cartLinesRemove(
    @Arg('input', () => CartLinesRemoveInputType) input: CartLinesRemoveInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => removeLines(context, input.cartId, input.lineIds));
  }

  @Mutation(() => CartPayload, {
    description:
      'Enters coupons; all or nothing. One that does nothing for this cart is refused. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED, COUPON_NOT_FOUND, TOO_MANY_COUPONS, COUPON_EXPIRED, COUPON_NOT_STARTED, COUPON_LIMIT_REACHED, COUPON_MINIMUM_NOT_REACHED, COUPON_FIRST_ORDER_ONLY, COUPON_NOT_APPLICABLE, COUPON_NOT_COMBINED.',
  })
  cartCouponsAdd(
    @Arg('input', () => CartCouponsAddInputType) input: CartCouponsAddInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => addCoupons(context, input.cartId, input.codes));
  }

  @Mutation(() => CartPayload, {
    description:
      'Takes coupons out; one that is not there is no fault. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED.',
  })
  cartCouponsRemove(
    @Arg('input', () => CartCouponsRemoveInputType) input: CartCouponsRemoveInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => removeCoupons(context, input.cartId, input.codes));
  }

  @Mutation(() => CartPayload, {
    description:
      'Who buys and where it goes. Tells every fault at once. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED, NAME_REQUIRED, NAME_TOO_LONG, PHONE_REQUIRED, INVALID_PHONE, INVALID_EMAIL, ADDRESS_REQUIRED, ADDRESS_TOO_LONG, SUBDISTRICT_REQUIRED, UNKNOWN_SUBDISTRICT, INVALID_POSTAL_CODE, LANDMARK_TOO_LONG.',
  })
  cartBuyerUpdate(
    @Arg('input', () => CartBuyerUpdateInputType) input: CartBuyerUpdateInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () =>
      updateBuyer(context, input.cartId, input.buyer, input.address ?? null),
    );
  }

  @Mutation(() => CartPayload, {
    description:
      'Chooses how each seller’s parcel gets to the shopper. Codes: CART_NOT_FOUND, CART_ALREADY_ORDERED, DELIVERY_GROUP_NOT_FOUND, DELIVERY_OPTION_NOT_FOUND.',
  })
  cartDeliverySelect(
    @Arg('input', () => CartDeliverySelectInputType) input: CartDeliverySelectInputType,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toCartPayload(context, info, () => selectDelivery(context, input.cartId, input.selections));
  }
}
