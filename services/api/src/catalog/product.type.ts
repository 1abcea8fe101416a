import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { MoneyType, NodeType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import type { ShownProduct } from './product-rows.js';

@ObjectType('Product', {
  implements: NodeType,
  description: 'Something a seller offers, in one or more variants.',
})
export class ProductType extends NodeType {
  @Field(() => String, { description: 'The product’s name in addresses.' })
  slug: string;

  @Field(() => String)
  title: string;

  @Field(() => MoneyType, { description: 'Of the cheapest variant.' })
  price: MoneyType;

  @Field(() => MoneyType, { description: 'Of the dearest variant; equal to price when there is one price.' })
  maxPrice: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Days until it is made, for what is made to order.' })
  madeToOrderDays: number | null;

  @Field(() => Date, { nullable: true, description: 'When it came into the shop.' })
  publishedAt: Date | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ShownProduct;
}

/** A product as shoppers see it. */
export const toProduct = (
  { deployment, locale }: Context,
  row: ShownProduct,
): ProductType & { typeName: 'Product' } => ({
  typeName: 'Product',
  id: toPublicId('product', row.id),
  slug: row.slug,
  title: localize(row.title, locale),
  price: toMoney(row.price_min, deployment.currency),
  maxPrice: toMoney(row.price_max, deployment.currency),
  madeToOrderDays: row.made_to_order_days,
  publishedAt: row.published_at,
  row,
});
