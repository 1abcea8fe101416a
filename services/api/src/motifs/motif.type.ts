import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, NodeType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { motifSorts, type MotifRow, type MotifThemeRow } from './motif.queries.js';

@ObjectType('MotifTheme', { description: 'What motifs are gathered under, by the operator.' })
export class MotifThemeType {
  @Field(() => String, { description: 'The theme’s name in addresses and filters.' })
  slug: string;

  @Field(() => String)
  name: string;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: MotifThemeRow;
}

/** A theme as shoppers see it. */
export const toMotifTheme = ({ locale }: Context, row: MotifThemeRow): MotifThemeType => ({
  slug: row.slug,
  name: localize(row.name, locale),
  row,
});

@ObjectType('Motif', {
  implements: NodeType,
  description:
    'A pattern of the registry, with what it means and whose it is. Texts are plain; they may be empty.',
})
export class MotifType extends NodeType {
  @Field(() => String, { description: 'The motif’s name in addresses; never changes.' })
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'In a sentence.' })
  meaning: string;

  @Field(() => String, { description: 'Blank lines part paragraphs.' })
  story: string;

  @Field(() => String, { description: 'What it draws on: a plant, an animal, a place.' })
  inspiration: string;

  @Field(() => String, { nullable: true, description: 'Who drew it, where that is known.' })
  designer: string | null;

  @Field(() => String, { nullable: true, description: 'The contest it came from.' })
  contest: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the contest, or when it was first shown.' })
  year: number | null;

  @Field(() => Int, { nullable: true, description: 'Its rank in the contest, 1 for the first prize.' })
  prize: number | null;

  @Field(() => String, { nullable: true, description: 'Of its registration as intellectual property.' })
  rightsNumber: string | null;

  @Field(() => String, { nullable: true })
  rightsHolder: string | null;

  @Field(() => String, { description: 'On what terms anyone may use it.' })
  licenseTerms: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Address that sends the artwork in full size as a file; each download is counted. Null while there is none.',
  })
  artworkDownloadUrl: string | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: MotifRow;
}

/** A motif as shoppers see it. */
export const toMotif = ({ locale, config }: Context, row: MotifRow): MotifType & { typeName: 'Motif' } => ({
  typeName: 'Motif',
  id: toPublicId('motif', row.id),
  slug: row.slug,
  name: localize(row.name, locale),
  meaning: localize(row.meaning, locale),
  story: localize(row.story, locale),
  inspiration: localize(row.inspiration, locale),
  designer: row.designer,
  contest: localize(row.contest, locale) || null,
  year: row.year,
  prize: row.prize,
  rightsNumber: row.rights_number,
  rightsHolder: row.rights_holder,
  licenseTerms: localize(row.license_terms, locale),
  artworkDownloadUrl:
    row.artwork_asset_id === null
      ? null
      : `${config.PUBLIC_URL_API.replace(/\/$/, '')}/motifs/${row.slug}/artwork`,
  row,
});

export const MotifConnection = ConnectionType('MotifConnection', () => MotifType);

export const MotifSortEnum = Object.fromEntries(motifSorts.map((sort) => [sort, sort]));
registerEnumType(MotifSortEnum, {
  name: 'MotifSort',
  description: 'Order of motifs.',
  valuesConfig: {
    FEATURED: { description: 'What the operator puts first.' },
    NAME: { description: 'A to Z, in the language of the request.' },
    NEWEST: { description: 'By year, the newest first; those without a year last.' },
  },
});

@InputType('MotifWhere', { description: 'What a list of motifs is narrowed to; all of it must fit.' })
export class MotifWhereInput {
  @Field(() => [String], { nullable: true, description: 'Slugs of themes; any of them fits.' })
  theme?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that its name, meaning, inspiration or designer hold.',
  })
  query?: string | null;
}
