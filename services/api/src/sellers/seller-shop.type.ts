import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, NodeType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { whatsappUrl } from './phone.js';
import { sellerSorts, type SellerRow } from './seller.queries.js';

@ObjectType('Seller', { implements: NodeType, description: 'A maker who sells here, as shoppers see it.' })
export class SellerShopType extends NodeType {
  @Field(() => String, { description: 'The seller’s name in addresses.' })
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String, {
    description: 'Who they are and how they work, in their own words; plain text, may be empty.',
  })
  story: string;

  @Field(() => String, { nullable: true, description: 'Opens a WhatsApp chat with the seller.' })
  whatsappUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The colour the seller chose for its own shop, as `#rrggbb`; null for the marketplace’s own.',
  })
  brandColor: string | null;

  @Field(() => Date, { description: 'Since when the seller is in the shop.' })
  since: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: SellerRow;
}

/** A seller as shoppers see it. */
export const toSellerShop = (
  { locale }: Context,
  row: SellerRow,
): SellerShopType & { typeName: 'Seller' } => ({
  typeName: 'Seller',
  id: toPublicId('seller', row.id),
  slug: row.slug,
  name: row.name,
  story: localize(row.story, locale),
  whatsappUrl: row.phone ? whatsappUrl(row.phone) : null,
  brandColor: row.brand_color,
  since: row.approved_at ?? row.created_at,
  row,
});

export const SellerSortEnum = Object.fromEntries(sellerSorts.map((sort) => [sort, sort]));
registerEnumType(SellerSortEnum, {
  name: 'SellerSort',
  description: 'Order of sellers.',
  valuesConfig: {
    NAME: { description: 'A to Z.' },
    NEWEST: { description: 'The newest in the shop first.' },
  },
});

export const SellerConnection = ConnectionType('SellerConnection', () => SellerShopType);
