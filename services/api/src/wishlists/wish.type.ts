import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { WishRow } from './wish.queries.js';

@ObjectType('Wish', { description: 'A product that a shopper keeps for later.' })
export class WishType {
  @Field(() => ID, { description: 'The product’s; takes it off the list also when it has left the shop.' })
  productId: string;

  @Field(() => Date)
  addedAt: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: WishRow;
}

export const toWish = (row: WishRow): WishType => ({
  productId: toPublicId('product', row.product_id),
  addedAt: row.created_at,
  row,
});

export const WishConnection = ConnectionType('WishConnection', () => WishType);

@InputType('WishAddInput')
export class WishAddInputType {
  @Field(() => ID)
  productId: string;
}

@InputType('WishRemoveInput')
export class WishRemoveInputType {
  @Field(() => ID)
  productId: string;
}

@InputType('WishesMergeInput')
export class WishesMergeInputType {
  @Field(() => [ID], {
    description: 'What was kept in the browser, the newest first; of more than 200 the rest is left out.',
  })
  productIds: string[];
}

@ObjectType('WishPayload')
export class WishPayload {
  @Field(() => Boolean, { nullable: true, description: 'Whether the product is on the list now.' })
  wished?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many products the list holds now.' })
  count?: number | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('WishesMergePayload')
export class WishesMergePayload {
  @Field(() => Int, { nullable: true, description: 'How many products the list holds now.' })
  count?: number | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('WishedProduct', { description: 'How many people wish for a product.' })
export class WishedProductType {
  @Field(() => ID)
  productId: string;

  @Field(() => String)
  title: string;

  @Field(() => Int, { description: 'How many people wish for it.' })
  count: number;
}
