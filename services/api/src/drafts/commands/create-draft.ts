import { createCart, updateBuyer } from '../../carts/index.js';
import { purchasableVariants } from '../../catalog/index.js';
import { newOrderGroupNumber, newOrderGroupSecret } from '../../orders/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { fromPublicId, newId, toPublicId } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { draftFaults } from '../draft.errors.js';
import type { DraftRow } from '../draft.queries.js';

const dayMs = 86_400_000;
/** So long a link can be paid. */
const openDays = 7;
const longestNote = 500;

export interface CreateDraftInput {
  /** Public id. */
  sellerId: string;
  lines: readonly { variantId: string; quantity: number }[];
  customer: { name: string; phone: string; email?: string | null | undefined };
  note: string;
  /** The same key makes one draft, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

/** @throws UserFaults DRAFT_EMPTY, NOT_OWN_GOODS */
async function checkOwn(context: Context, sellerId: string, lines: CreateDraftInput['lines']): Promise<void> {
  if (lines.length === 0) draftFaults.fail('DRAFT_EMPTY', { field: ['input', 'lines'] });
  const ids = lines.flatMap(({ variantId }) => fromPublicId('variant', variantId) ?? []);
  const known = await purchasableVariants(context.db.platform, ids);
  const foreign = ids.findIndex((id) => known.get(id) && known.get(id)?.sellerId !== sellerId);
  if (foreign >= 0)
    draftFaults.fail('NOT_OWN_GOODS', { field: ['input', 'lines', String(foreign), 'variantId'] });
}

const earlier = ({ db }: Context, sellerId: string, key: string): Promise<DraftRow | undefined> =>
  db.platform
    .selectFrom('draft_order')
    .selectAll()
    .where('seller_id', '=', sellerId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();

/**
 * A seller puts its own goods into a cart for a customer, and gets a link that opens it. Nothing is held and nothing is owed: the
 * customer goes through checkout as everybody does, with the prices and the stock of that moment (ADR 0024).
 *
 * @throws UserFaults SELLER_NOT_FOUND, DRAFT_EMPTY, NOT_OWN_GOODS, NOTE_TOO_LONG, and those of carts: VARIANT_NOT_FOUND,
 * PRODUCT_UNAVAILABLE, INVALID_QUANTITY, INSUFFICIENT_STOCK, NAME_REQUIRED, INVALID_PHONE and the like
 */
export async function createDraft(context: Context, input: CreateDraftInput): Promise<DraftRow> {
  const membership = await requireMember(context, input.sellerId, 'buyers:read');
  if (!membership) return draftFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  const { sellerId } = membership;
  const key = input.idempotencyKey?.slice(0, 200) || null;
  const known = key === null ? undefined : await earlier(context, sellerId, key);
  if (known) return known;
  const note = input.note.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (note.length > longestNote)
    draftFaults.fail('NOTE_TOO_LONG', { field: ['input', 'note'], params: { max: longestNote } });
  await checkOwn(context, sellerId, input.lines);
  // The customer's cart, not the member's: nobody is signed in to it.
  const guest: Context = { ...context, actor: { kind: 'guest' } };
  const { id: cartId } = await createCart(
    guest,
    input.lines.map((line) => ({ ...line })),
  );
  const { buyer } = await updateBuyer(guest, toPublicId('cart', cartId), input.customer);
  const made = await context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .insertInto('draft_order')
      .values({
        id: newId(),
        number: newOrderGroupNumber(`${context.deployment.orderPrefix}T`),
        secret: newOrderGroupSecret(),
        seller_id: sellerId,
        cart_id: cartId,
        customer_name: buyer?.name ?? '',
        customer_phone: buyer?.phone ?? '',
        note,
        created_by: actorId(context.actor),
        idempotency_key: key,
        expires_at: new Date(context.clock().getTime() + openDays * dayMs),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['seller_id', 'idempotency_key'])
          .where('idempotency_key', 'is not', null)
          .doNothing(),
      )
      .returningAll()
      .executeTakeFirst(),
  );
  const draft = made ?? (key === null ? undefined : await earlier(context, sellerId, key));
  if (!draft) throw new Error('the draft was not written');
  return draft;
}
