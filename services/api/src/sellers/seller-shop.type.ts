import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionType, NodeType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { whatsappUrl } from './phone.js';
import { sellerSorts, type ShownSeller } from './seller.queries.js';

@ObjectType('Seller', { implements: NodeType, description: 'A maker who sells here, as shoppers see it.' })
export class SellerShopType extends NodeType {
  @Field(() => String, { description: 'The seller’s name in addresses.' })
  slug: string;

  @Field(() => String)
  name: string;

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
  readonly row: ShownSeller;
}

/** A seller as shoppers see it. */
export const toSellerShop = (row: ShownSeller): SellerShopType & { typeName: 'Seller' } => ({
  typeName: 'Seller',
  id: toPublicId('seller', row.id),
  slug: row.slug,
  name: row.name,
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
