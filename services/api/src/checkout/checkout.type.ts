import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OrderGroupType } from '../orders/index.js';
import { PaymentMethodKindEnum, PaymentType, type PaymentMethod } from '../payments/index.js';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';

@InputType('CheckoutStartInput')
export class CheckoutStartInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => String, {
    description:
      '1 to 200 characters, new for each checkout. A cart becomes one order group whatever the key.',
  })
  idempotencyKey: string;

  @Field(() => PaymentMethodKindEnum, { defaultValue: PaymentMethodKindEnum.CARD })
  paymentMethod: PaymentMethod;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the payment page leads back to, paid or not; of an origin that this deployment allows. `{number}` and `{secret}` in it become the order group’s. The order’s page by default.',
  })
  returnUrl?: string | null;
}

@ObjectType('CheckoutStartPayload')
export class CheckoutStartPayload {
  @Field(() => OrderGroupType, { nullable: true })
  orderGroup?: OrderGroupType | null;

  @Field(() => PaymentType, {
    nullable: true,
    description:
      'Send the shopper to its redirectUrl. While that is null and the status PENDING, ask for the order group again.',
  })
  payment?: PaymentType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@InputType('CartCreateFromOrderGroupInput')
export class CartCreateFromOrderGroupInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;
}

@InputType('OrderGroupCancelInput')
export class OrderGroupCancelInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;
}

@ObjectType('OrderGroupPayload')
export class OrderGroupPayload {
  @Field(() => OrderGroupType, { nullable: true })
  orderGroup?: OrderGroupType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
