import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import { homeRailKinds, type HomeRailKind } from './home-rail.kinds.js';
import type { HomeRailRow } from './home-page.queries.js';

export const HomeRailKindEnum = Object.fromEntries(homeRailKinds.map((kind) => [kind, kind]));
registerEnumType(HomeRailKindEnum, {
  name: 'HomeRailKind',
  description: 'What a section of the home page shows.',
  valuesConfig: {
    SELLER: { description: 'A maker, with products.' },
    MOTIF: { description: 'A motif, with products.' },
    COLLECTION: { description: 'A collection, with products.' },
    COLLECTIONS: { description: 'The collections.' },
    CATEGORIES: { description: 'The categories at the top.' },
    SELLERS: { description: 'Makers.' },
    FEATURED: { description: 'Products that the operator puts first.' },
    NEW: { description: 'Products that came into the shop last.' },
    SALE: { description: 'Products that cost less than they did.' },
  },
});

@ObjectType('HomeRail', {
  description: 'One section of the home page. Its kind says which of the fields it has.',
})
export class HomeRailType {
  @Field(() => HomeRailKindEnum)
  kind: HomeRailKind;

  @Field(() => String, { nullable: true, description: 'Null: the page has words of its own for this kind.' })
  title: string | null;

  @Field(() => String, { nullable: true })
  text: string | null;

  readonly row: Pick<HomeRailRow, 'kind' | 'shown_seller_id' | 'motif_slug' | 'collection_slug'>;
}

@ObjectType('HomePage', { description: 'The first page of the marketplace, as the operator arranges it.' })
export class HomePageType {
  @Field(() => [HomeRailType], { description: 'In order; those whose thing can’t be seen now are left out.' })
  rails: HomeRailType[];
}

@ObjectType('OfficeHomeRail', { description: 'One section of the home page, to be arranged.' })
export class OfficeHomeRailType {
  @Field(() => HomeRailKindEnum)
  kind: HomeRailKind;

  @Field(() => LocalizedTextType, { description: 'Empty: the page has words of its own for this kind.' })
  title: LocalizedText;

  @Field(() => LocalizedTextType)
  text: LocalizedText;

  @Field(() => ID, { nullable: true })
  sellerId: string | null;

  @Field(() => String, { nullable: true })
  motifSlug: string | null;

  @Field(() => String, { nullable: true })
  collectionSlug: string | null;
}

@ObjectType('OfficeHomePage', { description: 'The first page of the marketplace, to be arranged.' })
export class OfficeHomePageType {
  @Field(() => [OfficeHomeRailType], { description: 'In order.' })
  rails: OfficeHomeRailType[];

  @Field(() => Boolean, { description: 'false: nobody has arranged it; these are the usual sections.' })
  arranged: boolean;
}

@ObjectType('OfficeHomePagePayload')
export class OfficeHomePagePayload {
  @Field(() => OfficeHomePageType, { nullable: true })
  homePage: OfficeHomePageType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
