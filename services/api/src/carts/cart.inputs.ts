import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('CartLineInput')
export class CartLineInputType {
  @Field(() => ID)
  variantId: string;

  @Field(() => Int, { defaultValue: 1, description: '1 to 999.' })
  quantity: number;

  @Field(() => String, {
    nullable: true,
    description: 'The buyer’s own text, where the product has `personalisation`; put on one line.',
  })
  personalisation?: string | null;
}

@InputType('CartLineUpdateInput')
export class CartLineUpdateInputType {
  @Field(() => ID, { description: 'Of the cart line.' })
  id: string;

  @Field(() => Int, { description: '1 to 999; 0 removes the line.' })
  quantity: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The buyer’s own text; left out, it stays, null or an empty one takes it away. Lines that become the same are joined.',
  })
  personalisation?: string | null;
}

@InputType('CartCreateInput')
export class CartCreateInputType {
  @Field(() => [CartLineInputType], { defaultValue: [], description: 'At most 100.' })
  lines: CartLineInputType[];
}

@InputType('CartLinesAddInput')
export class CartLinesAddInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [CartLineInputType], {
    description: 'Come on top of what is in the cart; those of one variant with the same text are summed.',
  })
  lines: CartLineInputType[];
}

@InputType('CartLinesUpdateInput')
export class CartLinesUpdateInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [CartLineUpdateInputType])
  lines: CartLineUpdateInputType[];
}

@InputType('CartLinesRemoveInput')
export class CartLinesRemoveInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [ID])
  lineIds: string[];
}

@InputType('CartCouponsAddInput')
export class CartCouponsAddInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [String], { description: 'Codes as they were typed, in any case; a cart takes at most 5.' })
  codes: string[];
}

@InputType('CartCouponsRemoveInput')
export class CartCouponsRemoveInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [String])
  codes: string[];
}

@InputType('BuyerInput')
export class BuyerInputType {
  @Field(() => String, { description: 'Who receives the parcel; at most 120 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Indonesian number as people write it: 08…, +62… or 62…, spaces and hyphens allowed.',
  })
  phone: string;

  @Field(() => String, { nullable: true, description: 'Gets the order confirmation; may be left out.' })
  email?: string | null;
}

@InputType('AddressInput')
export class AddressInputType {
  @Field(() => String, { description: 'Street, house number, RT/RW; at most 300 characters.' })
  line: string;

  @Field(() => String, { description: 'Official code of a subdistrict, from `subdistricts`.' })
  subdistrictCode: string;

  @Field(() => String, { nullable: true, description: 'Five digits.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'What the courier looks for; at most 200 characters.' })
  landmark?: string | null;
}

@InputType('CartBuyerUpdateInput')
export class CartBuyerUpdateInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => BuyerInputType)
  buyer: BuyerInputType;

  @Field(() => AddressInputType, {
    nullable: true,
    description: 'Left out, the address that is there stays. Pick-up needs none.',
  })
  address?: AddressInputType | null;
}

@InputType('DeliverySelectionInput')
export class DeliverySelectionInputType {
  @Field(() => ID)
  deliveryGroupId: string;

  @Field(() => ID, { description: 'One of that group’s options.' })
  optionId: string;
}

@InputType('CartDeliverySelectInput')
export class CartDeliverySelectInputType {
  @Field(() => ID)
  cartId: string;

  @Field(() => [DeliverySelectionInputType])
  selections: DeliverySelectionInputType[];
}
