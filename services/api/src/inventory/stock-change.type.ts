import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { SellerVariantType } from './seller-variant.type.js';

@InputType()
abstract class QuantityAtInput {
  @Field(() => ID)
  variantId: string;

  @Field(() => ID, { nullable: true, description: 'The workshop when it is left out.' })
  locationId?: string | null;

  @Field(() => Int, { description: '1 to 1,000,000.' })
  quantity: number;

  @Field(() => String, { description: 'Shown in the list of movements; 1 to 200 characters.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same change counts once, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@InputType('StockReceiveInput')
export class StockReceiveInput extends QuantityAtInput {}

@InputType('StockSellOnSiteInput')
export class StockSellOnSiteInput extends QuantityAtInput {}

@InputType('StockTransferLineInput')
export class StockTransferLineInput {
  @Field(() => ID)
  variantId: string;

  @Field(() => Int, { description: 'At least 1; what is spoken for stays.' })
  quantity: number;
}

@InputType('StockTransferInput')
export class StockTransferInput {
  @Field(() => ID)
  fromLocationId: string;

  @Field(() => ID)
  toLocationId: string;

  @Field(() => [StockTransferLineInput], { description: '1 to 200; all are moved, or none.' })
  lines: StockTransferLineInput[];

  @Field(() => String, { description: 'Shown in the list of movements; 1 to 200 characters.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same transfer counts once, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('StockTransferPayload')
export class StockTransferPayload {
  @Field(() => [SellerVariantType], {
    nullable: true,
    description: 'The variants with their stock afterwards.',
  })
  variants?: SellerVariantType[] | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
