import type { Selectable } from 'kysely';
import { findCart, type CartView } from '../carts/index.js';
import { isSameSecret } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';

export type DraftRow = Selectable<Tables['draft_order']>;

/** OPEN: the link opens it. ORDERED: the customer has gone on to pay, and it lives on as an order. */
export const draftStatuses = ['OPEN', 'ORDERED', 'CANCELLED', 'EXPIRED'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

export interface DraftRecord {
  draft: DraftRow;
  cart: CartView;
  status: DraftStatus;
}

/** What a draft is now follows from its cart and the clock; nothing has to be kept in step. */
const statusOf = (
  { cancelled_at: cancelled, expires_at: end }: DraftRow,
  cart: CartView,
  now: Date,
): DraftStatus => {
  if (cart.orderedAt !== null) return 'ORDERED';
  if (cancelled !== null) return 'CANCELLED';
  return end <= now ? 'EXPIRED' : 'OPEN';
};

export async function completeDraft(context: Context, draft: DraftRow): Promise<DraftRecord> {
  const cart = await findCart(context, draft.cart_id);
  if (!cart) throw new Error(`the cart of draft ${draft.id} is not there`);
  return { draft, cart, status: statusOf(draft, cart, context.clock()) };
}

/** The draft that a number and its secret open; null for a wrong pair, whichever of the two is wrong. */
export async function findDraftByKey(
  context: Context,
  number: string,
  secret: string,
): Promise<DraftRecord | null> {
  const draft = await context.db.platform
    .selectFrom('draft_order')
    .selectAll()
    .where('number', '=', number.slice(0, 40).trim().toUpperCase())
    .executeTakeFirst();
  return draft && isSameSecret(secret, draft.secret) ? completeDraft(context, draft) : null;
}

/** The last drafts of all sellers, newest first; for the office. */
export async function lastDrafts(context: Context, first: number): Promise<DraftRecord[]> {
  const rows = await context.db.platform
    .selectFrom('draft_order')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(first)
    .execute();
  return Promise.all(rows.map((row) => completeDraft(context, row)));
}

/** The last drafts of a seller, newest first; the caller has made sure that the asking person may see who buys. */
export async function draftsOfSeller(
  context: Context,
  sellerId: string,
  first: number,
): Promise<DraftRecord[]> {
  const rows = await context.db.platform
    .selectFrom('draft_order')
    .selectAll()
    .where('seller_id', '=', sellerId)
    .orderBy('id', 'desc')
    .limit(first)
    .execute();
  return Promise.all(rows.map((row) => completeDraft(context, row)));
}
