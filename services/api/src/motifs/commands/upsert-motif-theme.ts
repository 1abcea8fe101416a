import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import type { LocalizedText } from '../../platform/locale.js';
import { motifLimits } from '../motif-details.js';
import { motifFaults } from '../motif.errors.js';
import type { MotifThemeRow } from '../motif.queries.js';

export interface UpsertMotifThemeInput {
  /** What names the theme, here and in addresses. */
  slug: string;
  name: LocalizedText;
  position?: number | null;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxSlug = 40;

/**
 * Adds a theme that motifs are gathered under, or renames the one with this slug.
 *
 * @throws UserFaults INVALID_MOTIF_SLUG, MOTIF_NAME_REQUIRED, MOTIF_TEXT_TOO_LONG
 */
export async function upsertMotifTheme(
  { db }: Context,
  { slug, name, position }: UpsertMotifThemeInput,
): Promise<MotifThemeRow> {
  if (!slugPattern.test(slug) || slug.length > maxSlug) {
    motifFaults.fail('INVALID_MOTIF_SLUG', { field: ['input', 'slug'], params: { max: maxSlug } });
  }
  const texts = Object.values(name).map((text) => text.trim());
  if (!texts.some(Boolean)) motifFaults.fail('MOTIF_NAME_REQUIRED', { field: ['input', 'name'] });
  if (texts.some((text) => text.length > motifLimits.name)) {
    motifFaults.fail('MOTIF_TEXT_TOO_LONG', { field: ['input', 'name'], params: { max: motifLimits.name } });
  }
  const change = { name: json(name), ...(typeof position === 'number' ? { position } : {}) };
  return db.transaction(platformScope, (tx) =>
    tx.sql
      .insertInto('motif_theme')
      .values({ slug, ...change })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet(change))
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}
