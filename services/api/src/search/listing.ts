import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { activeFacets, allOf, filterConditions, type ProductFilter } from './product-filter.js';
import { anyOf, type WordGroup } from './understanding/text-query.js';

/**
 * How much of a query must be there. HEADLINE: every word in title, motif, attributes, categories or seller. ALL: or in the
 * description. A number: so many of the words, when no product has them all.
 */
export type Mode = 'HEADLINE' | 'ALL' | number;

/** What a list is made of: a filter, and words for a search. */
export interface Listing {
  filter: ProductFilter;
  groups: readonly WordGroup[];
  preferred: readonly WordGroup[];
  /** The query as text, for titles that hold it literally. */
  text: string;
}

/** Conditions on `document` that the words of a listing make. */
function wordConditions({ groups }: Listing, mode: Mode): RawBuilder<boolean>[] {
  if (groups.length === 0) return [];
  if (mode === 'HEADLINE') {
    const all = groups.map(({ query }) => query).join(' & ');
    return [sql<boolean>`document.headline @@ ${all}::tsquery`];
  }
  if (mode === 'ALL') {
    return groups.map(
      ({ query }) =>
        sql<boolean>`(document.headline @@ ${query}::tsquery OR document.body @@ ${query}::tsquery)`,
    );
  }
  return [sql<boolean>`document.headline @@ ${anyOf(groups, mode)}::tsquery`];
}

/** All conditions of a listing, without those of one facet when asked. */
export const conditionOf = (listing: Listing, mode: Mode, except: string | null = null) =>
  allOf([...wordConditions(listing, mode), ...filterConditions(listing.filter, except)]);

// Below this a sample is too small to tell anything, and everything is quickly counted.
const smallestSample = 80;
export const sampleBuckets = 16;
export const allBuckets = 1024;

/** How many products there are about, by a sample of the documents. */
export interface Extent {
  /** Matches, by the facet whose own filter is left out; null for none. */
  matches: ReadonlyMap<string | null, number>;
  /** The shop is small enough to look at all of it. */
  small: boolean;
}

/** A statement that looks at one document in 64 and tells how many of them fit; a few milliseconds at any size. */
export function extentQuery(listing: Listing, mode: Mode) {
  const facets = [null, ...activeFacets(listing.filter)];
  return {
    query: sql<{ sampled: bigint; matches: (bigint | number)[] }>`
      SELECT count(*) AS sampled, ARRAY[${sql.join(
        facets.map((facet) => sql`count(*) FILTER (WHERE ${conditionOf(listing, mode, facet)})::integer`),
      )}] AS matches
      FROM search_document document WHERE document.bucket < ${sampleBuckets}`,
    read: ({ sampled, matches }: { sampled: bigint; matches: (bigint | number)[] }): Extent => ({
      small: Number(sampled) < smallestSample,
      matches: new Map(
        facets.map((facet, at) => [facet, (Number(matches[at] ?? 0) * allBuckets) / sampleBuckets]),
      ),
    }),
  };
}

/** A text that two listings share only when the same products fit them, and in the same order by this sort. */
export const keyOf = ({ filter, groups }: Listing, sort: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        // The filter whole: what narrows a list later is then told apart from the start.
        { ...filter, facets: [...filter.facets], groups: groups.map(({ query }) => query), sort },
        (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
      ),
    )
    .digest('base64url');

/** The same, shorter; cursors carry it. */
export const fingerprintOf = (listing: Listing, sort: string): string => keyOf(listing, sort).slice(0, 8);
