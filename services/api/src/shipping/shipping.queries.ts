import { sql, type Kysely } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { tableRates, type Method, type RateRow, type ShippingTable } from './delivery-quote.js';
import { rateProvider, type RateBook, type RateProvider } from './rate-provider.js';

interface TableRow {
  regions: ShippingTable['regions'];
  methods: Method[];
  rates: (Omit<RateRow, 'price' | 'extraPrice'> & { price: string; extraPrice: string | null })[];
}

/** The whole shipping table in one statement; it is small. Money comes as text, since JSON has no bigint. */
async function loadShippingTable(db: Kysely<Tables>): Promise<ShippingTable> {
  const { rows } = await sql<TableRow>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('regionCode', region_code, 'zoneCode', zone_code)), '[]')
       FROM shipping_zone_region) AS regions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
         'code', code, 'kind', kind, 'title', title, 'description', description) ORDER BY position, code), '[]')
       FROM shipping_method WHERE active AND seller_id IS NULL) AS methods,
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

/** Prices from the deployment's zone and weight table. */
export const tableRateProvider: RateProvider = {
  load: async (db) => tableRates(await loadShippingTable(db)),
};

interface KnownRates {
  book: Promise<RateBook>;
  readAt: number;
}

const freshMilliseconds = 30_000;
const known = new WeakMap<Context['db'], KnownRates>();

/**
 * The deployment's prices as this process last read them, at most half a minute ago. They change only when a deployment is
 * set up, and an order costs what its cart has just shown.
 */
export function recentRates(context: Context): Promise<RateBook> {
  const { db, ports } = context;
  const entry = known.get(db);
  if (entry && Date.now() - entry.readAt < freshMilliseconds) return entry.book;
  const book = ports.get(rateProvider).load(db.public);
  known.set(db, { book, readAt: Date.now() });
  book.catch(() => known.delete(db));
  return book;
}
