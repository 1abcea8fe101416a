import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import type { CollectionRow } from './product-rows.js';

const publicCollections = ({ db }: Context) =>
  db.public.selectFrom('collection').where('published_at', 'is not', null);

/** A collection that the public may see, by row id. */
export async function findPublicCollection(
  context: Context,
  { id }: { id: string },
): Promise<CollectionRow | null> {
  const row = await publicCollections(context).selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place after which a page begins. @throws BAD_USER_INPUT for another list's cursor */
function placeAfter({ locale }: Context, after: PageRequest['after']) {
  if (after === null) return null;
  const [position, id] = after;
  if (!Number.isSafeInteger(position) || typeof id !== 'string' || !uuid.test(id))
    throw requestError('BAD_USER_INPUT', locale);
  return sql<boolean>`(position, id) > (${Number(position)}::bigint, ${id}::uuid)`;
}

/** One page of the collections that the public may see, and one row more when there are more. */
export function publicCollectionsPage(context: Context, request: PageRequest): Promise<CollectionRow[]> {
  const beyond = placeAfter(context, request.after);
  const page = publicCollections(context)
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .limit(request.first + 1);
  return (beyond ? page.where(beyond) : page).execute();
}

export async function countPublicCollections(context: Context): Promise<number> {
  const { count } = await publicCollections(context)
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Where every public collection is, for sitemaps. */
export const collectionAddresses = (
  context: Context,
): Promise<Pick<CollectionRow, 'slug' | 'updated_at'>[]> =>
  publicCollections(context).select(['slug', 'updated_at']).orderBy('position').orderBy('id').execute();

/** One collection, published or not, for the operator. */
export async function findAnyCollection({ db }: Context, id: string): Promise<CollectionRow | null> {
  const row = await db.platform.selectFrom('collection').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** One page of all collections for the operator. @throws BAD_USER_INPUT for another list's cursor */
export function officeCollectionsPage(context: Context, request: PageRequest): Promise<CollectionRow[]> {
  const beyond = placeAfter(context, request.after);
  const page = context.db.platform
    .selectFrom('collection')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .limit(request.first + 1);
  return (beyond ? page.where(beyond) : page).execute();
}

export async function countCollections({ db }: Context): Promise<number> {
  const { count } = await db.platform
    .selectFrom('collection')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
