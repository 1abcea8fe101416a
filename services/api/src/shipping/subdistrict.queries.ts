import { sql, type Kysely, type Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';

export type SubdistrictRow = Selectable<Tables['subdistrict']>;

/** Region names from the subdistrict up to the province, as people write an address. */
export const subdistrictPath = (row: SubdistrictRow): string =>
  [row.name, row.district_name, row.city_name, row.province_name].join(', ');

/** One subdistrict by its official code; null when there is none. */
export async function findSubdistrict(db: Kysely<Tables>, code: string): Promise<SubdistrictRow | null> {
  const row = await db.selectFrom('subdistrict').selectAll().where('code', '=', code).executeTakeFirst();
  return row ?? null;
}

const kept = new WeakMap<Context['db'], LRUCache<string, SubdistrictRow>>();

/**
 * As `findSubdistrict`, from what this process has read in the last minutes: the country's regions change when a deployment
 * is set up anew, and never while a shopper types an address.
 */
export async function recentSubdistrict({ db }: Context, code: string): Promise<SubdistrictRow | null> {
  const known = kept.get(db) ?? new LRUCache<string, SubdistrictRow>({ max: 5_000, ttl: 5 * 60_000 });
  kept.set(db, known);
  const row = known.get(code) ?? (await findSubdistrict(db.public, code));
  if (row) known.set(code, row);
  return row;
}

/** Every subdistrict of the deployment's home city, by district and name. */
export function homeSubdistricts({ db, deployment }: Context): Promise<SubdistrictRow[]> {
  return db.public
    .selectFrom('subdistrict')
    .selectAll()
    .where('city_code', '=', deployment.cityCode)
    .orderBy('district_name')
    .orderBy('name')
    .execute();
}

const longestQuery = 100;
const mostWords = 6;
const pattern = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** The words of a search, in lower case and without signs; empty when there is nothing to look for. */
function wordsOf(query: string): string[] {
  const text = query
    .slice(0, longestQuery)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.' -]+/gu, ' ');
  return text.split(/\s+/).filter(Boolean).slice(0, mostWords);
}

const place = sql<string>`lower(name || ' ' || district_name || ' ' || city_name)`;

/**
 * Subdistricts for what a person types: first the home city's whose name is that or begins with it, then the same
 * elsewhere, then places whose name, district and city hold every word. Only when nothing fits, what is spelled alike.
 */
export async function searchSubdistricts(
  context: Context,
  query: string,
  first: number,
): Promise<SubdistrictRow[]> {
  const words = wordsOf(query);
  const text = words.join(' ');
  if (text.length < 2) return [];
  const home = sql`(city_code = ${context.deployment.cityCode})`;
  const base = context.db.public.selectFrom('subdistrict').selectAll().limit(first);
  const namePrefix = sql<boolean>`lower(name) LIKE ${`${pattern(text)}%`}`;
  const ranked = base
    // A few letters stand in thousands of names, so they count as a beginning only.
    .where(
      text.length < 4
        ? namePrefix
        : (each) => each.and(words.map((word) => sql<boolean>`${place} LIKE ${`%${pattern(word)}%`}`)),
    )
    .orderBy(sql`${home} AND ${namePrefix}`, 'desc')
    .orderBy(sql`lower(name) = ${text}`, 'desc')
    .orderBy(namePrefix, 'desc')
    .orderBy(home, 'desc')
    .orderBy('name')
    .orderBy('code');
  const rows = await ranked.execute();
  if (rows.length > 0 || text.length < 4) return rows;
  return base
    .where(sql<boolean>`${text} <% ${place}`)
    .orderBy(sql`word_similarity(${text}, ${place})`, 'desc')
    .orderBy(home, 'desc')
    .orderBy('code')
    .execute();
}
