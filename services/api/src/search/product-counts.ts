import { sql } from 'kysely';
import { keep, type Context } from '../platform/context.js';
import type { LocalizedText } from '../platform/locale.js';
import {
  allBuckets,
  conditionOf,
  keyOf,
  sampleBuckets,
  type Extent,
  type Listing,
  type Mode,
} from './listing.js';
import { activeFacets } from './product-filter.js';

// More matches than this are estimated by a sample, in which about so many match.
const mostToCount = 10_000;
const sampleSize = 1_500;

export interface CountedValue {
  /** `category:kemeja`. */
  tag: string;
  count: number;
  name: LocalizedText | null;
  position: number | null;
}

export interface ProductCounts {
  total: number;
  isEstimate: boolean;
  values: CountedValue[];
  /** Lowest and highest price, in minor units. */
  prices: { min: bigint; max: bigint } | null;
}

/** How many of the buckets to look into, so that about `sampleSize` documents match. */
function bucketsFor(extent: Extent, facet: string | null): number {
  const matches = extent.matches.get(facet) ?? 0;
  if (extent.small || matches <= mostToCount) return allBuckets;
  return Math.max(sampleBuckets, Math.ceil((sampleSize / matches) * allBuckets));
}

interface Row {
  tag: string;
  count: bigint;
  name: LocalizedText | null;
  position: number | null;
}

/** Tags of a document with those that are no tags: steps of the price and of the stars. */
const tagsOf = sql`matched.facets
  || CASE WHEN matched.rating >= 4 THEN '{rating:4,rating:3}'::text[] WHEN matched.rating >= 3 THEN '{rating:3}' ELSE '{}' END
  || ARRAY['price:' || matched.step]`;
// Three steps a power of ten: from 1, from 2, from 5.
const priceStep = sql`(floor(log(greatest(document.price_min, 1)))::integer * 3 + CASE
  WHEN document.price_min >= 5 * power(10, floor(log(greatest(document.price_min, 1)))) THEN 2
  WHEN document.price_min >= 2 * power(10, floor(log(greatest(document.price_min, 1)))) THEN 1 ELSE 0 END)`;

/**
 * How many products a listing has in all and of each facet's values, in one statement. A facet that narrows the listing is
 * counted as if it did not. Where very many fit, a fair sample is counted and the rest is reckoned.
 */
export function countProducts(
  context: Context,
  listing: Listing,
  mode: Mode,
  extent: Extent,
): Promise<ProductCounts> {
  const key = `counts ${keyOf(listing, '')} ${String(mode)} ${String(extent.small)}`;
  return keep(context, key, () => count(context, listing, mode, extent));
}

async function count({ db }: Context, listing: Listing, mode: Mode, extent: Extent): Promise<ProductCounts> {
  const active = activeFacets(listing.filter);
  const buckets = new Map([null, ...active].map((facet) => [facet, bucketsFor(extent, facet)]));
  const matched = (facet: string | null) => {
    const most = buckets.get(facet) ?? allBuckets;
    const sample = most < allBuckets ? sql`AND document.bucket < ${most}` : sql``;
    return sql`SELECT document.facets, document.rating, document.price_min, document.price_max, ${priceStep} AS step
      FROM search_document document WHERE ${conditionOf(listing, mode, facet)} ${sample}`;
  };
  const others = active.map(
    (facet) => sql`UNION ALL
      SELECT tag, count(*) FROM (${matched(facet)}) matched, unnest(${tagsOf}) tag
      WHERE starts_with(tag, ${`${facet}:`}) GROUP BY tag`,
  );
  const selected = [...listing.filter.facets].flatMap(([facet, values]) =>
    values.map((value) => `${facet}:${value}`),
  );
  const { rows } = await sql<Row>`
    WITH matched AS MATERIALIZED (${matched(null)}), counted (tag, count) AS (
      SELECT tag, count(*) FROM matched, unnest(${tagsOf}) tag WHERE split_part(tag, ':', 1) <> ALL (${active}::text[]) GROUP BY tag
      ${sql.join(others, sql` `)}
      UNION ALL SELECT tag, 0 FROM unnest(${selected}::text[]) tag
      UNION ALL SELECT 'total:', count(*) FROM matched
      UNION ALL SELECT 'lowest:', min(price_min) FROM matched HAVING count(*) > 0
      UNION ALL SELECT 'highest:', max(price_max) FROM matched HAVING count(*) > 0
    )
    SELECT counted.tag, max(counted.count)::bigint AS count, CASE WHEN district.name IS NULL THEN facet.name ELSE jsonb_build_object('id', district.name) END AS name, facet.position
    FROM counted LEFT JOIN search_facet_name facet ON facet.facet = counted.tag
    LEFT JOIN LATERAL (
      SELECT subdistrict.district_name AS name FROM subdistrict
      WHERE counted.tag LIKE 'district:%' AND subdistrict.district_code = split_part(counted.tag, ':', 2)
        AND subdistrict.city_code = left(split_part(counted.tag, ':', 2), 5)
      LIMIT 1
    ) district ON true
    GROUP BY counted.tag, facet.name, facet.position, district.name`.execute(db.public);
  const value = (tag: string) => rows.find((row) => row.tag === tag)?.count ?? null;
  const [lowest, highest] = [value('lowest:'), value('highest:')];
  const scale = (tag: string, count: bigint) => {
    const facet = active.find((code) => tag.startsWith(`${code}:`)) ?? null;
    return Math.round((Number(count) * allBuckets) / (buckets.get(facet) ?? allBuckets));
  };
  return {
    total: scale('total:', value('total:') ?? 0n),
    isEstimate: (buckets.get(null) ?? allBuckets) < allBuckets,
    prices: lowest === null || highest === null ? null : { min: lowest, max: highest },
    values: rows
      .filter(({ tag }) => !/^(total|lowest|highest):/.test(tag))
      .map((row) => ({ ...row, count: scale(row.tag, row.count) })),
  };
}
