import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { checkMotifDetails, type MotifDetails } from '../motif-details.js';
import { motifFaults } from '../motif.errors.js';
import { motifChanged } from '../motif.events.js';
import type { MotifRow } from '../motif.queries.js';
import { motifColumns, motifReferenceFaults } from '../motif.write.js';

export interface UpdateMotifInput extends MotifDetails {
  /** Row id. */
  motifId: string;
  /** Whether the public sees it. One that products carry may be taken back too; their claims wait with it. */
  published?: boolean;
}

/**
 * Changes what the registry says of a motif. What is left out stays as it is.
 *
 * @throws UserFaults MOTIF_NOT_FOUND, MOTIF_NAME_REQUIRED, MOTIF_TEXT_TOO_LONG, INVALID_MOTIF_YEAR, INVALID_MOTIF_PRIZE,
 * UNKNOWN_MOTIF_THEME, UNKNOWN_ARTWORK, RIGHTS_NUMBER_TAKEN
 */
export async function updateMotif(context: Context, input: UpdateMotifInput): Promise<MotifRow> {
  const { motifId, published, ...given } = input;
  const { details, faults } = checkMotifDetails(given, new Date().getUTCFullYear());
  return context.db.transaction(platformScope, async (tx) => {
    const known = await tx.sql
      .selectFrom('motif')
      .selectAll()
      .where('id', '=', motifId)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return motifFaults.fail('MOTIF_NOT_FOUND', { field: ['input', 'motifId'] });
    const all = [...faults, ...(await motifReferenceFaults(context, tx, details, motifId))];
    if (all.length > 0) throw new UserFaults(all);
    const row = await tx.sql
      .updateTable('motif')
      .set({
        ...motifColumns(details),
        ...(published === undefined
          ? {}
          : { published_at: published ? (known.published_at ?? new Date()) : null }),
        updated_at: new Date(),
      })
      .where('id', '=', motifId)
      .returningAll()
      .executeTakeFirstOrThrow();
    const shown = row.published_at !== null;
    const moved = shown !== (known.published_at !== null);
    await recordAuditEntry(context, tx, {
      action: moved ? (shown ? 'motif.published' : 'motif.withdrawn') : 'motif.updated',
      subjectType: 'motif',
      subjectId: motifId,
      data: { changed: Object.keys(motifColumns(details)) },
    });
    await tx.emit(motifChanged({ motifId }));
    return row;
  });
}
