import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { CartType } from '../carts/index.js';
import {
  limitsOf,
  minutesToPay,
  paymentGateways,
  PaymentMethodKindEnum,
  type PaymentMethod,
} from '../payments/index.js';
import { MoneyType, toMoney, type GraphQLContext } from '../platform/graphql/index.js';
import { faultMessage } from '../platform/faults.js';
import { localize } from '../platform/locale.js';
import { costsNothing, faultOfMethod } from './offered-methods.js';

@ObjectType('PaymentMethodRefusal', { description: 'Why a way to pay is not offered for a cart.' })
export class PaymentMethodRefusalType {
  @Field(() => String, { description: 'One of checkoutStart’s codes, such as PICK_UP_ONLY.' })
  code: string;

  @Field(() => String)
  message: string;
}

@ObjectType('PaymentMethod', { description: 'A way to pay that this shop has.' })
export class PaymentMethodType {
  @Field(() => PaymentMethodKindEnum)
  kind: PaymentMethod;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => MoneyType, { description: 'The smallest total it takes.' })
  minTotal: MoneyType;

  @Field(() => MoneyType, { description: 'The largest total it takes.' })
  maxTotal: MoneyType;

  @Field(() => Int, { description: 'How long the shopper has to pay, and the goods are kept, in minutes.' })
  minutesToPay: number;

  @Field(() => PaymentMethodRefusalType, {
    nullable: true,
    description: 'Why it can’t be chosen for this cart as it is now; null when it can.',
  })
  refusal: PaymentMethodRefusalType | null;
}

const nothingWords = {
  title: { id: 'Tidak perlu bayar', en: 'Nothing to pay' },
  description: {
    id: 'Potongan menutup semuanya. Pesanan langsung dikonfirmasi.',
    en: 'The discounts cover everything. The order is confirmed at once.',
  },
};

function nothingToPay({ deployment: { currency }, locale }: GraphQLContext): PaymentMethodType {
  return {
    kind: 'NOTHING_TO_PAY',
    title: nothingWords.title[locale],
    description: nothingWords.description[locale],
    minTotal: toMoney(0n, currency),
    maxTotal: toMoney(0n, currency),
    minutesToPay: 0,
    refusal: null,
  };
}

@Resolver(() => CartType)
export class PaymentMethodsResolver {
  @FieldResolver(() => [PaymentMethodType], {
    description:
      'The ways to pay of this shop, in the order to show them; also those that this cart can’t be paid in. For a cart whose discounts take everything off it is NOTHING_TO_PAY alone.',
  })
  paymentMethods(@Root() { view }: CartType, @Ctx() context: GraphQLContext): PaymentMethodType[] {
    const { config, deployment, locale, ports } = context;
    const { currency, payments } = deployment;
    if (costsNothing(view)) return [nothingToPay(context)];
    return payments.methods.map((settings) => {
      const limits = limitsOf(settings, ports.get(paymentGateways).for(settings.kind).amountLimits(currency));
      const fault = faultOfMethod(context, view, settings.kind);
      return {
        kind: settings.kind,
        title: localize(settings.title, locale),
        description: localize(settings.description, locale) || null,
        minTotal: toMoney(limits.min, currency),
        maxTotal: toMoney(limits.max, currency),
        minutesToPay: minutesToPay(settings, config.PAYMENT_SESSION_MINUTES),
        refusal: fault && { code: fault.code, message: faultMessage(fault, locale) },
      };
    });
  }
}
