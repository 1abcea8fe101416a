import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { draftFaults } from './draft.errors.js';

export interface DraftLine {
  /** Public id. */
  variantId: string;
  quantity: number;
}

export interface DraftCustomer {
  name: string;
  phone: string;
  email?: string | null | undefined;
}

const longestNote = 500;
const dayMs = 86_400_000;
/** So long a link can be paid. */
const openDays = 7;

export const draftEnd = ({ clock }: Context): Date => new Date(clock().getTime() + openDays * dayMs);

/** A note in one line. @throws UserFaults NOTE_TOO_LONG */
export function tidyNote(text: string): string {
  const note = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (note.length > longestNote)
    draftFaults.fail('NOTE_TOO_LONG', { field: ['input', 'note'], params: { max: longestNote } });
  return note;
}

/** @throws UserFaults DRAFT_EMPTY, NOT_OWN_GOODS */
export async function checkOwn(
  context: Context,
  sellerId: string,
  lines: readonly DraftLine[],
): Promise<void> {
  if (lines.length === 0) draftFaults.fail('DRAFT_EMPTY', { field: ['input', 'lines'] });
  const ids = lines.flatMap(({ variantId }) => fromPublicId('variant', variantId) ?? []);
  const known = await purchasableVariants(context.db.platform, ids);
  const foreign = ids.findIndex((id) => known.get(id) && known.get(id)?.sellerId !== sellerId);
  if (foreign >= 0)
    draftFaults.fail('NOT_OWN_GOODS', { field: ['input', 'lines', String(foreign), 'variantId'] });
}
