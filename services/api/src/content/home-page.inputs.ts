import { Field, ID, InputType } from 'type-graphql';
import { LocalizedTextInputType } from '../platform/graphql/index.js';
import type { HomeRailKind } from './home-rail.kinds.js';
import { HomeRailKindEnum } from './home-page.type.js';

@InputType('HomeRailInput')
export class HomeRailInputType {
  @Field(() => HomeRailKindEnum)
  kind: HomeRailKind;

  @Field(() => LocalizedTextInputType, { nullable: true, description: 'At most 80 characters.' })
  title?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: 'At most 300 characters.' })
  text?: LocalizedTextInputType | null;

  @Field(() => ID, { nullable: true, description: 'Of a SELLER.' })
  sellerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a MOTIF.' })
  motifSlug?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a COLLECTION.' })
  collectionSlug?: string | null;
}

@InputType('HomePageUpdateInput')
export class HomePageUpdateInputType {
  @Field(() => [HomeRailInputType], { description: 'The whole page, in order; at most 20.' })
  rails: HomeRailInputType[];
}
