import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { localize, type LocalizedText } from '../../platform/locale.js';
import { slugify } from '../../platform/slug.js';
import { checkMotifDetails, motifLimits, type MotifDetails } from '../motif-details.js';
import { motifFaults } from '../motif.errors.js';
import { motifChanged } from '../motif.events.js';
import type { MotifRow } from '../motif.queries.js';
import { motifColumns, motifReferenceFaults } from '../motif.write.js';

export interface CreateMotifInput extends MotifDetails {
  name: LocalizedText;
  /** The name in addresses, for good; made from the name when left out. */
  slug?: string | null;
  /** Also show it to the public at once. */
  publish?: boolean;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Enters a motif into the registry.
 *
 * @throws UserFaults MOTIF_NAME_REQUIRED, MOTIF_TEXT_TOO_LONG, INVALID_MOTIF_SLUG, MOTIF_SLUG_TAKEN, INVALID_MOTIF_YEAR,
 * INVALID_MOTIF_PRIZE, UNKNOWN_MOTIF_THEME, UNKNOWN_ARTWORK, RIGHTS_NUMBER_TAKEN
 */
export async function createMotif(context: Context, input: CreateMotifInput): Promise<MotifRow> {
  const { details, faults } = checkMotifDetails(input, new Date().getUTCFullYear());
  const slug = input.slug?.trim() || slugify(localize(details.name, 'id'), motifLimits.slug);
  if (faults.length === 0 && (!slugPattern.test(slug) || slug.length > motifLimits.slug)) {
    const params = { max: motifLimits.slug };
    faults.push(motifFaults.fault('INVALID_MOTIF_SLUG', { field: ['input', 'slug'], params }));
  }
  return context.db.transaction(platformScope, async (tx) => {
    const all = [...faults, ...(await motifReferenceFaults(context, tx, details, null))];
    if (all.length > 0) throw new UserFaults(all);
    const row = await tx.sql
      .insertInto('motif')
      .values({
        id: newId(),
        slug,
        published_at: input.publish ? new Date() : null,
        ...motifColumns(details),
        name: json(details.name ?? {}),
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return motifFaults.fail('MOTIF_SLUG_TAKEN', { field: ['input', 'slug'] });
    await recordAuditEntry(context, tx, { action: 'motif.created', subjectType: 'motif', subjectId: row.id });
    await tx.emit(motifChanged({ motifId: row.id }));
    return row;
  });
}
