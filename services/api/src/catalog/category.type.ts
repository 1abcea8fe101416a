import { Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import type { CategoryRow } from './product-rows.js';

@ObjectType('Category', { description: 'A kind of product; categories form a tree.' })
export class CategoryType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The category’s name in addresses and filters.' })
  slug: string;

  @Field(() => String)
  name: string;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: CategoryRow;
}

/** A category as shoppers see it. */
export const toCategory = ({ locale }: Context, row: CategoryRow): CategoryType => ({
  id: toPublicId('category', row.id),
  slug: row.slug,
  name: localize(row.name, locale),
  row,
});
