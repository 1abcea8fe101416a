import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { localize, type LocalizedText } from '../../platform/locale.js';
import { slugify } from '../../platform/slug.js';
import { catalogFaults } from '../catalog.errors.js';
import type { CollectionDetails } from '../collection-details.js';
import { collectionLimits, noRules, type CollectionRules } from '../collection.rules.js';
import { checkCollection, collectionColumns } from '../collection.write.js';
import type { CollectionRow } from '../product-rows.js';
import { tidy } from '../texts.js';

export interface CreateCollectionInput {
  title: LocalizedText;
  description?: LocalizedText;
  seoTitle?: LocalizedText;
  seoDescription?: LocalizedText;
  /** The name in addresses, for good; made from the title when left out. */
  slug?: string | null;
  imageAssetId?: string | null;
  /** Place among all collections, from 0. */
  position?: number;
  /** Given: the collection holds whatever fits them. Left out: the operator picks its products. */
  rules?: CollectionRules | null;
  /** Also show it to the public at once. */
  publish?: boolean;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Starts a collection.
 *
 * @throws UserFaults COLLECTION_TITLE_REQUIRED, COLLECTION_TEXT_TOO_LONG, INVALID_SLUG, SLUG_TAKEN, UNKNOWN_IMAGE,
 * COLLECTION_RULES_REQUIRED, TOO_MANY_CONDITIONS, INVALID_CONDITION, UNKNOWN_CONDITION_VALUE
 */
export async function createCollection(
  context: Context,
  input: CreateCollectionInput,
): Promise<CollectionRow> {
  const details: CollectionDetails = {
    title: tidy(input.title),
    description: tidy(input.description),
    seoTitle: tidy(input.seoTitle),
    seoDescription: tidy(input.seoDescription),
    imageAssetId: input.imageAssetId ?? null,
    position: input.position ?? 0,
    kind: input.rules ? 'RULES' : 'CURATED',
    rules: input.rules ?? noRules,
  };
  const max = collectionLimits.slug;
  const slug = input.slug?.trim() || slugify(localize(details.title, 'id'), max);
  return context.db.transaction(platformScope, async (tx) => {
    await checkCollection(context, tx, details);
    if (!slugPattern.test(slug) || slug.length > max)
      catalogFaults.fail('INVALID_SLUG', { field: ['input', 'slug'], params: { max } });
    const row = await tx.sql
      .insertInto('collection')
      .values({
        id: newId(),
        slug,
        published_at: input.publish ? new Date() : null,
        ...collectionColumns(details),
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return catalogFaults.fail('SLUG_TAKEN', { field: ['input', 'slug'] });
    await recordAuditEntry(context, tx, {
      action: 'collection.created',
      subjectType: 'collection',
      subjectId: row.id,
    });
    return row;
  });
}
