import { sql, type Kysely } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import {
  quoteDelivery,
  type DeliveryQuote,
  type Method,
  type Parcel,
  type RateRow,
  type ShippingTable,
} from './delivery-quote.js';

interface TableRow {
  regions: ShippingTable['regions'];
  methods: Method[];
  rates: (Omit<RateRow, 'price' | 'extraPrice'> & { price: string; extraPrice: string | null })[];
}

/** The whole shipping table in one statement; it is small. Money comes as text, since JSON has no bigint. */
export async function loadShippingTable(db: Kysely<Tables>): Promise<ShippingTable> {
  const { rows } = await sql<TableRow>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('regionCode', region_code, 'zoneCode', zone_code)), '[]')
       FROM shipping_zone_region) AS regions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
         'code', code, 'kind', kind, 'title', title, 'description', description) ORDER BY position, code), '[]')
       FROM shipping_method WHERE active) AS methods,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
         'methodCode', method_code, 'zoneCode', zone_code, 'maxWeightGrams', max_weight_grams, 'price', price::text,
         'extraGrams', extra_grams, 'extraPrice', extra_price::text, 'minDays', min_days, 'maxDays', max_days)), '[]')
       FROM shipping_rate) AS rates`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the shipping table gave no row');
  return {
    regions: row.regions,
    methods: row.methods,
    rates: row.rates.map((rate) => ({
      ...rate,
      price: BigInt(rate.price),
      extraPrice: rate.extraPrice === null ? null : BigInt(rate.extraPrice),
    })),
  };
}

interface KnownTable {
  table: Promise<ShippingTable>;
  readAt: number;
}

const freshMilliseconds = 30_000;
const known = new WeakMap<Context['db'], KnownTable>();

/**
 * The shipping table as this process last read it, at most half a minute ago. It changes only when a deployment is set
 * up, so carts need not read it each time; checkout does.
 */
export function recentShippingTable({ db }: Context): Promise<ShippingTable> {
  const entry = known.get(db);
  if (entry && Date.now() - entry.readAt < freshMilliseconds) return entry.table;
  const table = loadShippingTable(db.public);
  known.set(db, { table, readAt: Date.now() });
  table.catch(() => known.delete(db));
  return table;
}

/** The ways one parcel can be had, with prices; only pick-up while there is no address. */
export async function deliveryOptions(context: Context, parcel: Parcel): Promise<DeliveryQuote[]> {
  return quoteDelivery(await loadShippingTable(context.db.public), parcel);
}
