import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import {
  MoneyType,
  NodeType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import {
  DeliveryKindEnum,
  PickUpPlaceType,
  toPickUpPlace,
  type DeliveryKind,
  type DeliveryQuote,
} from '../shipping/index.js';
import { DiscountType, toDiscount } from '../pricing/index.js';
import { CartLineType, CartProblemType, toCartLine, toCartProblem } from './cart-line.type.js';
import { deliveryGroupId, deliveryOptionId } from './cart.ids.js';
import { shownDiscount } from './cart.discounts.js';
import type { CartView, CartViewGroup } from './cart.pricing.js';
import type { CartAddress } from './cart.state.js';

@ObjectType('Buyer', { description: 'Who buys, as they told.' })
export class BuyerType {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'In the form +62….' })
  phone: string;

  @Field(() => String, { nullable: true })
  email: string | null;
}

@ObjectType('Address', { description: 'Where a cart’s parcels go.' })
export class AddressType {
  @Field(() => String, { description: 'Street, house number, RT/RW.' })
  line: string;

  @Field(() => String, { nullable: true, description: 'Five digits.' })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'What the courier looks for.' })
  landmark: string | null;

  /** The stored address, for field resolvers; not part of the API. */
  readonly address: CartAddress;
}

@ObjectType('DeliveryOption', { description: 'One way to get what a seller sends, at a price.' })
export class DeliveryOptionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => DeliveryKindEnum)
  kind: DeliveryKind;

  @Field(() => MoneyType, { description: 'For the whole parcel, before discounts.' })
  price: MoneyType;

  @Field(() => MoneyType, { description: 'What is taken off the price when this is chosen.' })
  discount: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Days under way, at least; null for pick-up.' })
  minDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days under way, at most; null for pick-up.' })
  maxDays: number | null;

  @Field(() => PickUpPlaceType, {
    nullable: true,
    description: 'Where it is picked up, at a place of the seller’s.',
  })
  place: PickUpPlaceType | null;
}

@ObjectType('DeliveryGroup', { description: 'What one seller would send: one parcel, one order later.' })
export class DeliveryGroupType {
  @Field(() => ID)
  id: string;

  @Field(() => [CartLineType])
  lines: CartLineType[];

  @Field(() => Int, { description: 'Of the parcel.' })
  weightGrams: number;

  @Field(() => MoneyType, { description: 'Of the lines, without delivery.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'Taken off the lines and the delivery.' })
  discountTotal: MoneyType;

  @Field(() => [DiscountType], { description: 'What is taken off the delivery.' })
  deliveryDiscounts: DiscountType[];

  @Field(() => [DeliveryOptionType], {
    description: 'Couriers are offered once there is an address; pick-up always.',
  })
  options: DeliveryOptionType[];

  @Field(() => DeliveryOptionType, { nullable: true, description: 'The chosen one of the options.' })
  selectedOption: DeliveryOptionType | null;

  /** The group behind it, for field resolvers; not part of the API. */
  readonly view: CartViewGroup;
}

@ObjectType('CartCoupon', { description: 'A coupon whose code was entered.' })
export class CartCouponType {
  @Field(() => String, { description: 'In capitals.' })
  code: string;

  @Field(() => String, { description: 'What it gives, for people.' })
  title: string;

  @Field(() => Boolean, { description: 'Whether it counts for this cart now; if not, `problems` says why.' })
  applied: boolean;
}

@ObjectType('Cart', {
  implements: NodeType,
  description:
    'What a shopper is about to buy. Its id is the key to it: whoever knows it may read and change the cart.',
})
export class CartType extends NodeType {
  @Field(() => Int, { description: 'Pieces over all lines.' })
  totalQuantity: number;

  @Field(() => [CartLineType], { description: 'In the order they were put in.' })
  lines: CartLineType[];

  @Field(() => [DeliveryGroupType], { description: 'The lines by seller.' })
  deliveryGroups: DeliveryGroupType[];

  @Field(() => [CartProblemType], {
    description:
      'Everything that is wrong, the lines’ problems included. Without a blocking one the cart can be checked out.',
  })
  problems: CartProblemType[];

  @Field(() => MoneyType, { description: 'Of the lines, without delivery.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'Of the deliveries chosen so far.' })
  deliveryTotal: MoneyType;

  @Field(() => [DiscountType], { description: 'What each promotion takes off in all, the largest first.' })
  discounts: DiscountType[];

  @Field(() => [CartCouponType])
  coupons: CartCouponType[];

  @Field(() => MoneyType, { description: 'The sum of discounts, on lines and deliveries.' })
  discountTotal: MoneyType;

  @Field(() => MoneyType, { description: 'PPN that is in the total, of sellers that charge it.' })
  taxTotal: MoneyType;

  @Field(() => MoneyType, { description: 'subtotal plus deliveryTotal less discountTotal, tax included.' })
  total: MoneyType;

  @Field(() => BuyerType, { nullable: true })
  buyer: BuyerType | null;

  @Field(() => AddressType, { nullable: true })
  address: AddressType | null;

  /** The cart behind it, for field resolvers of upper slices; not part of the API. */
  readonly view: CartView;
}

@ObjectType('CartPayload')
export class CartPayload {
  @Field(() => CartType, {
    nullable: true,
    description: 'The cart after the change; null when it was refused.',
  })
  cart?: CartType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const toOption = (
  context: Context,
  cartId: string,
  { sellerId, offDelivery }: CartViewGroup,
  quote: DeliveryQuote,
): DeliveryOptionType => ({
  id: deliveryOptionId(cartId, sellerId, quote.code),
  title: localize(quote.title, context.locale),
  description: localize(quote.description, context.locale) || null,
  kind: quote.kind,
  price: toMoney(quote.price, context.deployment.currency),
  discount: toMoney(offDelivery(quote.price), context.deployment.currency),
  minDays: quote.minDays,
  maxDays: quote.maxDays,
  place: toPickUpPlace(quote.place),
});

const largestInt = 2 ** 31 - 1;

function toGroup(context: Context, cartId: string, view: CartViewGroup): DeliveryGroupType {
  const option = (quote: DeliveryQuote) => toOption(context, cartId, view, quote);
  return {
    id: deliveryGroupId(cartId, view.sellerId),
    lines: view.lines.map((line) => toCartLine(context, line)),
    weightGrams: Math.min(view.weightGrams, largestInt),
    subtotal: toMoney(view.subtotal, context.deployment.currency),
    discountTotal: toMoney(view.discountTotal, context.deployment.currency),
    deliveryDiscounts: view.deliveryDiscounts.map((discount) => toDiscount(context, shownDiscount(discount))),
    options: view.options.map(option),
    selectedOption: view.selected && option(view.selected),
    view,
  };
}

/** A cart as the API shows it. */
export function toCart(context: Context, view: CartView): CartType & { typeName: 'Cart' } {
  const money = (amount: bigint) => toMoney(amount, context.deployment.currency);
  return {
    typeName: 'Cart',
    id: toPublicId('cart', view.id),
    totalQuantity: view.lines.reduce((sum, line) => sum + line.quantity, 0),
    lines: view.lines.map((line) => toCartLine(context, line)),
    deliveryGroups: view.groups.map((group) => toGroup(context, view.id, group)),
    problems: view.problems.map((problem) => toCartProblem(context, problem)),
    subtotal: money(view.subtotal),
    deliveryTotal: money(view.deliveryTotal),
    discounts: view.discounts.map((discount) => toDiscount(context, discount)),
    coupons: view.coupons.map(({ code, title, applied }) => ({
      code,
      title: localize(title, context.locale),
      applied,
    })),
    discountTotal: money(view.discountTotal),
    taxTotal: money(view.groups.reduce((sum, { taxTotal }) => sum + taxTotal, 0n)),
    total: money(view.total),
    buyer: view.buyer,
    address: view.address && {
      line: view.address.line,
      postalCode: view.address.postalCode,
      landmark: view.address.landmark,
      address: view.address,
    },
    view,
  };
}
