import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { LocalizedText } from '../platform/locale.js';
import type { MotifRow } from './motif.queries.js';

@ObjectType('MotifText', {
  description: 'A text in each language of the deployment; null where there is none.',
})
export class MotifTextType {
  @Field(() => String, { nullable: true })
  id?: string;

  @Field(() => String, { nullable: true })
  en?: string;
}

@InputType('MotifTextInput', { description: 'A text in each language.' })
export class MotifTextInputType {
  @Field(() => String, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@ObjectType('OfficeMotif', { description: 'A motif of the registry, published or being prepared.' })
export class OfficeMotifType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => MotifTextType)
  name: LocalizedText;

  @Field(() => MotifTextType)
  meaning: LocalizedText;

  @Field(() => MotifTextType)
  story: LocalizedText;

  @Field(() => MotifTextType)
  inspiration: LocalizedText;

  @Field(() => MotifTextType)
  contest: LocalizedText;

  @Field(() => MotifTextType)
  licenseTerms: LocalizedText;

  @Field(() => String, { nullable: true })
  designer: string | null;

  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => Int, { nullable: true })
  prize: number | null;

  @Field(() => String, { nullable: true })
  rightsNumber: string | null;

  @Field(() => String, { nullable: true })
  rightsHolder: string | null;

  @Field(() => String, { nullable: true })
  themeSlug: string | null;

  @Field(() => Int, { description: 'Lower stands earlier.' })
  position: number;

  @Field(() => Date, { nullable: true, description: 'Null while it is being prepared.' })
  publishedAt: Date | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: MotifRow;
}

/** A motif as the operator sees it. */
export const toOfficeMotif = (row: MotifRow): OfficeMotifType => ({
  id: toPublicId('motif', row.id),
  slug: row.slug,
  name: row.name,
  meaning: row.meaning,
  story: row.story,
  inspiration: row.inspiration,
  contest: row.contest,
  licenseTerms: row.license_terms,
  designer: row.designer,
  year: row.year,
  prize: row.prize,
  rightsNumber: row.rights_number,
  rightsHolder: row.rights_holder,
  themeSlug: row.theme_slug,
  position: row.position,
  publishedAt: row.published_at,
  row,
});

export const OfficeMotifConnection = ConnectionType('OfficeMotifConnection', () => OfficeMotifType);

@ObjectType('OfficeMotifPayload')
export class OfficeMotifPayload {
  @Field(() => OfficeMotifType, { nullable: true })
  motif?: OfficeMotifType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@InputType('MotifDetailsInput', { description: 'What is left out stays as it is; null empties it.' })
export class MotifDetailsInputType {
  @Field(() => MotifTextInputType, { nullable: true })
  name?: MotifTextInputType | null;

  @Field(() => MotifTextInputType, { nullable: true })
  meaning?: MotifTextInputType | null;

  @Field(() => MotifTextInputType, { nullable: true })
  story?: MotifTextInputType | null;

  @Field(() => MotifTextInputType, { nullable: true })
  inspiration?: MotifTextInputType | null;

  @Field(() => MotifTextInputType, { nullable: true })
  contest?: MotifTextInputType | null;

  @Field(() => MotifTextInputType, { nullable: true })
  licenseTerms?: MotifTextInputType | null;

  @Field(() => String, { nullable: true })
  designer?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: '1 for the first prize.' })
  prize?: number | null;

  @Field(() => String, { nullable: true })
  rightsNumber?: string | null;

  @Field(() => String, { nullable: true })
  rightsHolder?: string | null;

  @Field(() => String, { nullable: true })
  themeSlug?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of an uploaded picture.' })
  artworkImageId?: string | null;

  @Field(() => Int, { nullable: true })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the public sees it.' })
  published?: boolean | null;
}

@InputType('MotifCreateInput')
export class MotifCreateInputType {
  @Field(() => String, { nullable: true, description: 'For good; made from the name when left out.' })
  slug?: string | null;

  @Field(() => MotifDetailsInputType)
  details: MotifDetailsInputType;
}

@InputType('MotifUpdateInput')
export class MotifUpdateInputType {
  @Field(() => ID)
  motifId: string;

  @Field(() => MotifDetailsInputType)
  details: MotifDetailsInputType;
}
