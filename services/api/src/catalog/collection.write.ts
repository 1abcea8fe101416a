import { usableAssets } from '../media/index.js';
import type { Context } from '../platform/context.js';
import { json, type Transaction } from '../platform/db/index.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { catalogFaults } from './catalog.errors.js';
import { collectionFaults, valuesOf, type CollectionDetails } from './collection-details.js';
import { noRules, type CollectionCondition } from './collection.rules.js';
import type { CollectionRow } from './product-rows.js';

/** The columns that details fill. */
export const collectionColumns = (details: CollectionDetails) => ({
  title: json(details.title),
  description: json(details.description),
  seo_title: json(details.seoTitle),
  seo_description: json(details.seoDescription),
  image_asset_id: details.imageAssetId,
  position: details.position,
  kind: details.kind,
  rules: json(details.kind === 'RULES' ? details.rules : noRules),
});

/** The values of a condition that name something, which of them are there; null where nothing is looked up. */
async function knownValues(
  { sql: db }: Transaction,
  condition: CollectionCondition,
): Promise<Set<string> | null> {
  if ('category' in condition) {
    const rows = await db
      .selectFrom('category')
      .select('slug')
      .where('slug', 'in', condition.category)
      .execute();
    return new Set(rows.map(({ slug }) => slug));
  }
  if ('motifs' in condition) {
    const rows = await db.selectFrom('motif').select('slug').where('slug', 'in', condition.motifs).execute();
    return new Set(rows.map(({ slug }) => slug));
  }
  if ('sellers' in condition) {
    const rows = await db.selectFrom('seller').select('id').where('id', 'in', condition.sellers).execute();
    return new Set(rows.map(({ id }) => id));
  }
  if ('attribute' in condition) {
    const definition = await db
      .selectFrom('attribute_definition')
      .select(['id', 'kind'])
      .where('code', '=', condition.attribute.code)
      .executeTakeFirst();
    if (!definition) return new Set();
    if (definition.kind === 'BOOLEAN') return new Set(['true']);
    const rows = await db
      .selectFrom('attribute_option')
      .select('code')
      .where('definition_id', '=', definition.id)
      .execute();
    return new Set(rows.map(({ code }) => code));
  }
  return null;
}

async function unknownValues(tx: Transaction, condition: CollectionCondition, at: string[]) {
  const list = valuesOf(condition);
  const known = list && (await knownValues(tx, condition));
  if (!list || !known) return [];
  return list.values.flatMap((value, index) =>
    known.has(value)
      ? []
      : catalogFaults.fault('UNKNOWN_CONDITION_VALUE', {
          field: [...at, ...list.field, String(index)],
          params: { value },
        }),
  );
}

/** @throws UserFaults with all that is wrong with a collection, by itself and with what it refers to */
export async function checkCollection(
  context: Context,
  tx: Transaction,
  details: CollectionDetails,
): Promise<void> {
  const faults: UserFault[] = collectionFaults(details);
  if (details.imageAssetId !== null) {
    const usable = await usableAssets(context, tx.sql, [details.imageAssetId], 'OFFICE');
    if (!usable.has(details.imageAssetId))
      faults.push(catalogFaults.fault('UNKNOWN_IMAGE', { field: ['input', 'imageId'] }));
  }
  if (faults.length === 0 && details.kind === 'RULES') {
    for (const [index, condition] of details.rules.conditions.entries())
      faults.push(...(await unknownValues(tx, condition, ['input', 'rules', 'conditions', String(index)])));
  }
  if (faults.length > 0) throw new UserFaults(faults);
}

/** The collection, locked until the transaction ends. @throws UserFaults COLLECTION_NOT_FOUND */
export async function lockCollection(tx: Transaction, collectionId: string): Promise<CollectionRow> {
  const row = await tx.sql
    .selectFrom('collection')
    .selectAll()
    .where('id', '=', collectionId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? catalogFaults.fail('COLLECTION_NOT_FOUND', { field: ['input', 'collectionId'] });
}
