import { sql, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import type { SellerStatus } from './seller.entity.js';
import type { SellerRole } from './seller-member.entity.js';

export type SellerRow = Selectable<Tables['seller']>;

/** What shoppers see of a seller wherever it stands. */
export const shownSellerColumns = [
  'id',
  'slug',
  'name',
  'status',
  'subdistrict_code',
  'phone',
  'logo_asset_id',
  'banner_asset_id',
  'brand_color',
  'holiday_from',
  'holiday_until',
  'holiday_message',
  'holiday_accepts_orders',
  'latitude',
  'longitude',
  'founded_year',
  'created_at',
  'approved_at',
] as const satisfies readonly (keyof SellerRow)[];

/** Long ones, which only a seller's own page and a product's show. */
export const sellerTextColumns = ['story', 'opening_hours'] as const satisfies readonly (keyof SellerRow)[];

export type SellerTexts = Pick<SellerRow, (typeof sellerTextColumns)[number]>;

/** A seller as shoppers see it; with its long texts where they were asked for. */
export type ShownSeller = Pick<SellerRow, (typeof shownSellerColumns)[number]> & Partial<SellerTexts>;

/** A person's place at a seller. */
export interface SellerMembership {
  sellerId: string;
  userId: string;
  role: SellerRole;
  seller: SellerRow;
}

const membershipsOf = ({ db }: Context, userId: string) =>
  db.platform
    .selectFrom('seller_member')
    .innerJoin('seller', 'seller.id', 'seller_member.seller_id')
    .selectAll('seller')
    .select('seller_member.role')
    .where('seller_member.user_id', '=', userId);

const toMembership = (
  userId: string,
  { role, ...seller }: SellerRow & { role: SellerRole },
): SellerMembership => ({
  sellerId: seller.id,
  userId,
  role,
  seller,
});

/** The person's place at one seller, null when there is none. */
export async function membershipOf(
  context: Context,
  sellerId: string,
  userId: string,
): Promise<SellerMembership | null> {
  const row = await membershipsOf(context, userId).where('seller.id', '=', sellerId).executeTakeFirst();
  return row ? toMembership(userId, row) : null;
}

/** Every seller a person belongs to, the oldest first. */
export async function sellersOfUser(context: Context, userId: string): Promise<SellerMembership[]> {
  const rows = await membershipsOf(context, userId)
    .orderBy('seller_member.created_at')
    .orderBy('seller.id')
    .execute();
  return rows.map((row) => toMembership(userId, row));
}

/** An approved seller by row id or slug; null for any other, whatever the reason. */
export async function findPublicSeller(
  { db }: Context,
  by: { id: string } | { slug: string },
): Promise<SellerRow | null> {
  const query = db.public.selectFrom('seller').selectAll().where('status', '=', 'APPROVED');
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ?? null;
}

export const sellerSorts = ['NAME', 'NEWEST'] as const;
export type SellerSort = (typeof sellerSorts)[number];

export type SellerListRow = SellerRow & { cursor_value: string };

const microseconds = /^\d{1,18}$/;
const uuid = /^[0-9a-f-]{36}$/;

/** @throws BAD_USER_INPUT for a cursor of another list or order. */
function keyOf(
  context: Context,
  after: PageRequest['after'],
  sort: SellerSort,
): { value: string; id: string } | null {
  if (after === null) return null;
  const [tag, value, id] = after;
  const fits = tag === sort && typeof value === 'string' && typeof id === 'string' && uuid.test(id);
  if (!fits || (sort === 'NEWEST' && !microseconds.test(value)))
    throw requestError('BAD_USER_INPUT', context.locale);
  return { value, id };
}

/** One page of the approved sellers, by name or the newest first. */
export function publicSellersPage(
  context: Context,
  request: PageRequest,
  sort: SellerSort,
): Promise<SellerListRow[]> {
  const key = keyOf(context, request.after, sort);
  const query = context.db.public
    .selectFrom('seller')
    .selectAll()
    .where('status', '=', 'APPROVED')
    .limit(request.first + 1);
  if (sort === 'NAME') {
    const name = sql<string>`lower(name)`;
    return query
      .select(name.as('cursor_value'))
      .$if(key !== null, (page) =>
        page.where(sql<boolean>`(lower(name), id) > (${key?.value}, ${key?.id}::uuid)`),
      )
      .orderBy(name)
      .orderBy('id')
      .execute();
  }
  // In whole microseconds, as PostgreSQL keeps time: a rounded key would skip or repeat rows.
  const since = sql<string>`(extract(epoch FROM coalesce(approved_at, created_at)) * 1000000)::bigint`;
  return query
    .select(sql<string>`${since}::text`.as('cursor_value'))
    .$if(key !== null, (page) =>
      page.where(sql<boolean>`(${since}, id) < (${key?.value}::bigint, ${key?.id}::uuid)`),
    )
    .orderBy(since, 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** How many sellers are in the shop. */
export async function countPublicSellers({ db }: Context): Promise<number> {
  const { count } = await db.public
    .selectFrom('seller')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('status', '=', 'APPROVED')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface OfficeSellerFilter {
  status?: SellerStatus[] | null;
  /** Part of a name or slug. */
  query?: string | null;
}

const officeSellers = ({ db }: Context, { status, query }: OfficeSellerFilter) => {
  const words =
    query
      ?.trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&') ?? '';
  return db.platform
    .selectFrom('seller')
    .$if(Boolean(status && status.length > 0), (rows) => rows.where('status', 'in', status ?? []))
    .$if(words !== '', (rows) =>
      rows.where(sql<boolean>`(lower(name) LIKE ${`%${words}%`} OR slug LIKE ${`%${words}%`})`),
    );
};

/** One page of all sellers for the operator, the newest application first. */
export function officeSellersPage(
  context: Context,
  request: PageRequest,
  filter: OfficeSellerFilter,
): Promise<SellerRow[]> {
  const [id] = request.after ?? [];
  if (id !== undefined && !(typeof id === 'string' && uuid.test(id)))
    throw requestError('BAD_USER_INPUT', context.locale);
  return officeSellers(context, filter)
    .selectAll()
    .$if(typeof id === 'string', (page) => page.where('id', '<', String(id)))
    .orderBy('id', 'desc')
    .limit(request.first + 1)
    .execute();
}

/** How many sellers fit the operator's filter. */
export async function countOfficeSellers(context: Context, filter: OfficeSellerFilter): Promise<number> {
  const { count } = await officeSellers(context, filter)
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
