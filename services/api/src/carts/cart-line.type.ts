import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { faultMessage } from '../platform/faults.js';
import { MoneyType, toMoney, UserErrorType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { DiscountType, toDiscount } from '../pricing/index.js';
import { shownDiscount } from './cart.discounts.js';
import type { CartViewLine } from './cart.pricing.js';
import { cartProblemTexts, type CartProblem } from './cart.problems.js';

@ObjectType('CartProblem', {
  description: `What is wrong with the cart as it is now. Codes: ${Object.keys(cartProblemTexts.catalogue).join(', ')}.`,
})
export class CartProblemType {
  @Field(() => String, { description: 'Stable.' })
  code: string;

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message: string;

  @Field(() => ID, { nullable: true, description: 'The line it is about, if it is about one.' })
  cartLineId: string | null;

  @Field(() => ID, { nullable: true, description: 'The seller it is about, if it is about one.' })
  sellerId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What can be bought now, for INSUFFICIENT_STOCK and SOLD_OUT.',
  })
  availableQuantity: number | null;

  @Field(() => Boolean, { description: 'Checkout refuses the cart while it is there.' })
  blocking: boolean;
}

/** A problem as the API shows it. */
export const toCartProblem = ({ locale }: Context, problem: CartProblem): CartProblemType => ({
  code: problem.code,
  message: faultMessage(
    { message: cartProblemTexts.catalogue[problem.code], params: problem.params },
    locale,
  ),
  cartLineId: problem.lineId && toPublicId('cartLine', problem.lineId),
  sellerId: problem.sellerId && toPublicId('seller', problem.sellerId),
  availableQuantity: problem.availableQuantity,
  blocking: problem.blocking,
});

@ObjectType('LinePersonalisation', { description: 'The buyer’s own text, which is worked into the piece.' })
export class LinePersonalisationType {
  @Field(() => String, { description: 'What the buyer was asked to write; may be empty.' })
  label: string;

  @Field(() => String)
  text: string;
}

@ObjectType('CartLine', { description: 'One variant in a cart, with one text of the buyer’s or none.' })
export class CartLineType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1 to 999.' })
  quantity: number;

  @Field(() => LinePersonalisationType, {
    nullable: true,
    description: 'The same on every piece of the line.',
  })
  personalisation: LinePersonalisationType | null;

  @Field(() => MoneyType, { description: 'Of one piece, now.' })
  unitPrice: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The usual price of one piece, when unitPrice is a lower one.',
  })
  compareAtPrice: MoneyType | null;

  @Field(() => MoneyType, { description: 'unitPrice times quantity, before discounts.' })
  total: MoneyType;

  @Field(() => [DiscountType], { description: 'What is taken off this line, each by itself.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'The sum of discounts.' })
  discountTotal: MoneyType;

  @Field(() => [CartProblemType], { description: 'What is wrong with this line.' })
  problems: CartProblemType[];

  /** The line behind it, for field resolvers; not part of the API. */
  readonly view: CartViewLine;
}

/** A line as the API shows it. */
export const toCartLine = (context: Context, view: CartViewLine): CartLineType => ({
  id: toPublicId('cartLine', view.id),
  quantity: view.quantity,
  personalisation:
    view.personalisation === null
      ? null
      : {
          label: localize(view.variant.personalisation?.label, context.locale),
          text: view.personalisation,
        },
  unitPrice: toMoney(view.unitPrice, context.deployment.currency),
  compareAtPrice:
    view.variant.regularPrice === null
      ? null
      : toMoney(view.variant.regularPrice, context.deployment.currency),
  total: toMoney(view.total, context.deployment.currency),
  discounts: view.discounts.map((discount) => toDiscount(context, shownDiscount(discount))),
  discountTotal: toMoney(view.discountTotal, context.deployment.currency),
  problems: view.problems.map((problem) => toCartProblem(context, problem)),
  view,
});

@ObjectType('InsufficientStockError', {
  implements: UserErrorType,
  description: 'More was asked for than can be bought. Code: INSUFFICIENT_STOCK.',
})
export class InsufficientStockError extends UserErrorType {
  @Field(() => Int, { description: 'What can be bought now; 0 when it is sold out.' })
  availableQuantity: number;

  /** The line behind `cartLine`, from the fault's data. */
  readonly line: CartViewLine | null;
}
