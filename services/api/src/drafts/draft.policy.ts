import { requireStaff } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { draftFaults } from './draft.errors.js';
import type { DraftRow } from './draft.queries.js';

/**
 * The seller whose drafts the asking person may make and change: the own one, by its members who see buyers; any, by the office.
 *
 * @param seller public id or row id
 * @returns the row id; null for an unknown seller and for another's, which are not told apart
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function draftSeller(context: Context, seller: string): Promise<string | null> {
  const { actor, db } = context;
  if (actor.kind !== 'user' || actor.audience !== 'office')
    return (await requireMember(context, seller, 'buyers:read'))?.sellerId ?? null;
  requireStaff(context);
  const id = fromPublicId('seller', seller) ?? seller;
  const found = await db.platform
    .selectFrom('seller')
    .select('id')
    .where('status', '=', 'APPROVED')
    .where((is) => is(is.cast<string>('id', 'text'), '=', id))
    .executeTakeFirst();
  return found?.id ?? null;
}

/**
 * A draft that the asking person may change.
 *
 * @param id row id
 * @throws UserFaults DRAFT_NOT_FOUND
 */
export async function requireDraft(context: Context, id: string): Promise<DraftRow> {
  const draft = await context.db.platform
    .selectFrom('draft_order')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const sellerId = await draftSeller(context, draft?.seller_id ?? '');
  return draft && sellerId !== null
    ? draft
    : draftFaults.fail('DRAFT_NOT_FOUND', { field: ['input', 'draftOrderId'] });
}
