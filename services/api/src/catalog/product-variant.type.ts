import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { MoneyType, NodeType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { ProductVariantRow } from './product-rows.js';

@ObjectType('ProductVariant', {
  implements: NodeType,
  description: 'One form of a product: what goes into a cart.',
})
export class ProductVariantType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The seller’s own number for it.' })
  sku: string | null;

  @Field(() => MoneyType)
  price: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'The usual price, when price is a lower one.' })
  compareAtPrice: MoneyType | null;

  @Field(() => Int, { description: 'Weight for delivery, packing included.' })
  weightGrams: number;

  @Field(() => Int, { nullable: true, description: 'Of the packed parcel, as width and height are.' })
  lengthMm: number | null;

  @Field(() => Int, { nullable: true })
  widthMm: number | null;

  @Field(() => Int, { nullable: true })
  heightMm: number | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ProductVariantRow;
}

/** A variant as shoppers see it. */
export const toProductVariant = (
  { deployment: { currency } }: Context,
  row: ProductVariantRow,
): ProductVariantType & { typeName: 'ProductVariant' } => ({
  typeName: 'ProductVariant',
  id: toPublicId('variant', row.id),
  sku: row.sku,
  price: toMoney(row.price, currency),
  compareAtPrice: row.compare_at_price === null ? null : toMoney(row.compare_at_price, currency),
  weightGrams: row.weight_grams,
  lengthMm: row.length_mm,
  widthMm: row.width_mm,
  heightMm: row.height_mm,
  row,
});
