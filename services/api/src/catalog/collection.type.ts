import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, NodeType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import type { CollectionRow } from './product-rows.js';

@ObjectType('Collection', {
  implements: NodeType,
  description: 'Products that the operator has gathered, picked one by one or by rules.',
})
export class CollectionType extends NodeType {
  @Field(() => String, { description: 'The collection’s name in addresses and filters; never changes.' })
  slug: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Plain text; blank lines part paragraphs. May be empty.' })
  description: string;

  @Field(() => Date, { description: 'When it or what was picked for it last changed.' })
  updatedAt: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: CollectionRow;
}

/** A collection as shoppers see it. */
export const toCollection = (
  { locale }: Context,
  row: CollectionRow,
): CollectionType & { typeName: 'Collection' } => ({
  typeName: 'Collection',
  id: toPublicId('collection', row.id),
  slug: row.slug,
  title: localize(row.title, locale),
  description: localize(row.description, locale),
  updatedAt: row.updated_at,
  row,
});

export const CollectionConnection = ConnectionType('CollectionConnection', () => CollectionType);

@ObjectType('CollectionAddress', { description: 'Where a collection is, for lists of everything.' })
export class CollectionAddressType {
  @Field(() => String)
  slug: string;

  @Field(() => Date, { description: 'When it or what was picked for it last changed.' })
  updatedAt: Date;
}
