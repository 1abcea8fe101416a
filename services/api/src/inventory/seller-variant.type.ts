import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { variantTitle } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import type { MovementRow } from './inventory.queries.js';
import type { SellerVariantRow } from './seller-variant.queries.js';

@ObjectType('StockMovement', { description: 'One change of what is on hand.' })
export class StockMovementType {
  @Field(() => Int, { description: 'Pieces that came (above zero) or went (below).' })
  delta: number;

  @Field(() => String)
  reason: string;

  @Field(() => Date)
  at: Date;
}

export const toStockMovement = (row: MovementRow): StockMovementType => ({
  delta: row.delta,
  reason: row.reason,
  at: row.created_at,
});

@ObjectType('SellerVariant', { description: 'A variant with its stock, as its seller sees it.' })
export class SellerVariantType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The product’s title, with the variant’s options when it has some.' })
  title: string;

  @Field(() => String)
  productTitle: string;

  @Field(() => String, { nullable: true })
  sku: string | null;

  @Field(() => MoneyType)
  price: MoneyType;

  @Field(() => Int, { description: 'Pieces at the seller’s locations.' })
  onHand: number;

  @Field(() => Int, { description: 'Of those, spoken for: being paid, or paid and not yet shipped.' })
  reserved: number;

  @Field(() => Int, {
    description: 'What can be bought online now: onHand less reserved, at the locations that sell online.',
  })
  available: number;

  @Field(() => Int, {
    nullable: true,
    description: 'From how few on the seller is told; null when the seller’s number for all counts.',
  })
  lowStockThreshold: number | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: SellerVariantRow;
}

/** A variant as its seller sees it. */
export function toSellerVariant({ deployment, locale }: Context, row: SellerVariantRow): SellerVariantType {
  const productTitle = localize(row.product_title, locale);
  const options = localize(variantTitle(row.option_values), locale);
  return {
    id: toPublicId('variant', row.id),
    title: options ? `${productTitle} – ${options}` : productTitle,
    productTitle,
    sku: row.sku,
    price: toMoney(row.price, deployment.currency),
    onHand: row.on_hand,
    reserved: row.reserved,
    available: row.available,
    lowStockThreshold: row.low_stock_threshold,
    row,
  };
}

export const SellerVariantConnection = ConnectionType('SellerVariantConnection', () => SellerVariantType);

@InputType('StockAdjustInput')
export class StockAdjustInputType {
  @Field(() => ID)
  variantId: string;

  @Field(() => ID, { nullable: true, description: 'The workshop when it is left out.' })
  locationId?: string | null;

  @Field(() => Int, {
    description: 'Added to what is on hand; it may not take on hand below what is reserved.',
  })
  delta: number;

  @Field(() => String, { description: 'Shown in the list of movements; 1 to 200 characters.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same change counts once, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('StockAdjustPayload')
export class StockAdjustPayload {
  @Field(() => SellerVariantType, { nullable: true, description: 'The variant with its stock afterwards.' })
  variant?: SellerVariantType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
