import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import { defaultLocale } from '../platform/locale.js';

export type MotifRow = Selectable<Tables['motif']>;
export type MotifThemeRow = Selectable<Tables['motif_theme']>;

export const motifSorts = ['FEATURED', 'NAME', 'NEWEST'] as const;
export type MotifSort = (typeof motifSorts)[number];

export interface MotifWhere {
  theme?: string[] | null;
  year?: number | null;
  query?: string | null;
}

/** A motif that the public may see, by row id or slug. */
export async function findPublicMotif(
  { db }: Context,
  by: { id: string } | { slug: string },
): Promise<MotifRow | null> {
  const query = db.public.selectFrom('motif').selectAll().where('published_at', 'is not', null);
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ?? null;
}

/** Every theme, in the operator's order. */
export const motifThemes = ({ db }: Context): Promise<MotifThemeRow[]> =>
  db.public.selectFrom('motif_theme').selectAll().orderBy('position').orderBy('slug').execute();

const maxWords = 10;
const wordsOf = (query: string): string[] =>
  query
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\0', ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, maxWords);

// Some dozens of motifs: a look through all of them costs less than an index would.
const haystack = sql`lower(concat_ws(' ', motif.name ->> 'id', motif.name ->> 'en', motif.meaning ->> 'id', motif.meaning ->> 'en',
  motif.inspiration ->> 'id', motif.inspiration ->> 'en', motif.designer))`;

const publicMotifs = ({ db }: Context, { theme, year, query }: MotifWhere) => {
  let rows = db.public.selectFrom('motif').where('motif.published_at', 'is not', null);
  if (theme) rows = rows.where(sql<boolean>`motif.theme_slug = ANY (${theme}::text[])`);
  if (typeof year === 'number') rows = rows.where('motif.year', '=', year);
  if (query) {
    const words = wordsOf(query);
    // Signs alone are no words, and what holds none of the shopper's words is not what is looked for.
    if (words.length === 0) rows = rows.where(sql<boolean>`false`);
    for (const word of words) rows = rows.where(sql<boolean>`position(${word} IN ${haystack}) > 0`);
  }
  return rows;
};

interface Order {
  value: RawBuilder<unknown>;
  direction: 'asc' | 'desc';
  parse: (text: string) => RawBuilder<unknown> | null;
}

const whole = (text: string) => (/^-?\d{1,9}$/.test(text) ? sql`${text}::integer` : null);

const orderOf = ({ locale }: Context, sort: MotifSort): Order => {
  if (sort === 'FEATURED') return { value: sql`motif.position`, direction: 'asc', parse: whole };
  if (sort === 'NEWEST') return { value: sql`coalesce(motif.year, 0)`, direction: 'desc', parse: whole };
  return {
    value: sql`lower(coalesce(motif.name ->> ${sql.lit(locale)}, motif.name ->> ${sql.lit(defaultLocale)}, ''))`,
    direction: 'asc',
    parse: (text) => (text.includes('\0') ? null : sql`${text}::text`),
  };
};

export type MotifListRow = MotifRow & { cursor_value: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One page of the public motifs, and one row more when there are more. @throws BAD_USER_INPUT for another list's cursor */
export function motifsPage(
  context: Context,
  where: MotifWhere,
  sort: MotifSort,
  request: PageRequest,
): Promise<MotifListRow[]> {
  const { value, direction, parse } = orderOf(context, sort);
  let page = publicMotifs(context, where)
    .selectAll('motif')
    .select(sql<string>`${value}::text`.as('cursor_value'))
    .orderBy(value, direction)
    .orderBy('motif.id', direction)
    .limit(request.first + 1);
  if (request.after) {
    const [tag, text, id] = request.after;
    const place = tag === sort && typeof text === 'string' ? parse(text) : null;
    if (place === null || typeof id !== 'string' || !uuid.test(id))
      throw requestError('BAD_USER_INPUT', context.locale);
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    page = page.where(sql<boolean>`(${value}, motif.id) ${beyond} (${place}, ${id}::uuid)`);
  }
  return page.execute();
}

/** How many public motifs fit. */
export async function countMotifs(context: Context, where: MotifWhere): Promise<number> {
  const { count } = await publicMotifs(context, where)
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One page of the whole registry for the operator. @throws BAD_USER_INPUT for another list's cursor */
export function officeMotifsPage({ db, locale }: Context, request: PageRequest): Promise<MotifRow[]> {
  const [position, id] = request.after ?? [];
  if (request.after && !(Number.isSafeInteger(position) && typeof id === 'string' && uuid.test(id)))
    throw requestError('BAD_USER_INPUT', locale);
  return db.platform
    .selectFrom('motif')
    .selectAll()
    .$if(request.after !== null, (rows) =>
      rows.where(sql<boolean>`(position, id) > (${Number(position)}::bigint, ${String(id)}::uuid)`),
    )
    .orderBy('position')
    .orderBy('id')
    .limit(request.first + 1)
    .execute();
}
