import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { json, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';

export interface AuditRecord {
  /** Verb-noun in past tense: `seller.suspended`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** The seller whose members may read the entry. */
  sellerId?: string;
  data?: Record<string, unknown>;
}

/** Writes who did what, in the transaction of the deed itself, so that neither is there without the other. */
export async function recordAuditEntry(
  context: Context,
  tx: Transaction,
  record: AuditRecord,
): Promise<void> {
  await tx.sql
    .insertInto('audit_entry')
    .values({
      id: newId(),
      actor_kind: context.actor.kind === 'user' ? 'USER' : 'SYSTEM',
      actor_id: actorId(context.actor),
      seller_id: record.sellerId ?? null,
      action: record.action,
      subject_type: record.subjectType,
      subject_id: record.subjectId,
      data: json(record.data ?? {}),
      request_id: context.requestId,
    })
    .execute();
}
