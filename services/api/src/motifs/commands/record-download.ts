import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';

/** Puts on record that someone took a motif's artwork: when, and for what where they say so. No address is kept. */
export async function recordDownload(
  { db, actor }: Context,
  { motifId, purpose }: { motifId: string; purpose: string | null },
): Promise<void> {
  await db.platform
    .insertInto('motif_download')
    .values({
      id: newId(),
      motif_id: motifId,
      user_id: actorId(actor),
      purpose: purpose?.replaceAll('\0', '') ?? null,
    })
    .execute();
}
