import { sql, type RawBuilder } from 'kysely';
import type { CollectionCondition, CollectionRow } from '../catalog/index.js';

/** What a list is narrowed to when it names a collection: one that the public may see, or none that it knows. */
export type CollectionFilter = Pick<CollectionRow, 'id' | 'kind' | 'rules'> | 'UNKNOWN';

/** What of a collection decides a list; a new title makes no other list. */
export const toCollectionFilter = (row: CollectionRow | null): CollectionFilter =>
  row ? { id: row.id, kind: row.kind, rules: row.rules } : 'UNKNOWN';

const hasOne = (facet: string, values: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`document.facets && ${values.map((value) => `${facet}:${value}`)}::text[]`;

const has = (tag: string, wanted: boolean): RawBuilder<boolean> => {
  const held = sql<boolean>`document.facets @> ${[tag]}::text[]`;
  return wanted ? held : sql<boolean>`NOT (${held})`;
};

function conditionOn(condition: CollectionCondition): RawBuilder<boolean> {
  if ('category' in condition) return hasOne('category', condition.category);
  if ('motifs' in condition) return hasOne('motif', condition.motifs);
  if ('certificates' in condition) return hasOne('certificate', condition.certificates);
  if ('attribute' in condition)
    return hasOne(`attribute.${condition.attribute.code}`, condition.attribute.options);
  if ('sellers' in condition) return sql<boolean>`document.seller_id = ANY (${condition.sellers}::uuid[])`;
  if ('inStock' in condition) return sql<boolean>`document.in_stock = ${condition.inStock}`;
  if ('madeToOrder' in condition) return has('availability:MADE_TO_ORDER', condition.madeToOrder);
  if ('onSale' in condition) return has('on_sale:true', condition.onSale);
  if ('newSinceDays' in condition)
    return sql<boolean>`document.published_at > now() - make_interval(days => ${condition.newSinceDays})`;
  const { min, max } = condition.price;
  const bounds = [
    ...(min === undefined ? [] : [sql`document.price_max >= ${min}::bigint`]),
    ...(max === undefined ? [] : [sql`document.price_min <= ${max}::bigint`]),
  ];
  return sql<boolean>`(${sql.join(bounds, sql` AND `)})`;
}

/** What a document must be to stand in a collection. */
export function collectionCondition(collection: CollectionFilter): RawBuilder<boolean> {
  if (collection === 'UNKNOWN') return sql<boolean>`false`;
  if (collection.kind === 'CURATED') {
    return sql<boolean>`document.product_id = ANY (ARRAY(
      SELECT picked.product_id FROM collection_product picked WHERE picked.collection_id = ${collection.id}::uuid))`;
  }
  const { match, conditions } = collection.rules;
  return sql<boolean>`(${sql.join(conditions.map(conditionOn), match === 'ALL' ? sql` AND ` : sql` OR `)})`;
}

/** Where the operator put a product in a curated collection. */
export const placeIn = ({ id }: { id: string }): RawBuilder<unknown> =>
  sql`(SELECT picked.position FROM collection_product picked
    WHERE picked.collection_id = ${id}::uuid AND picked.product_id = document.product_id)`;
