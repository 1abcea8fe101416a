import { createCart, updateBuyer } from '../../carts/index.js';
import { newOrderGroupNumber, newOrderGroupSecret } from '../../orders/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { newId, toPublicId } from '../../platform/ids.js';
import { checkOwn, draftEnd, tidyNote, type DraftCustomer, type DraftLine } from '../draft-contents.js';
import { draftFaults } from '../draft.errors.js';
import { draftSeller } from '../draft.policy.js';
import type { DraftRow } from '../draft.queries.js';

export interface CreateDraftInput {
  /** Public id. */
  sellerId: string;
  lines: readonly DraftLine[];
  customer: DraftCustomer;
  note: string;
  /** The same key makes one draft, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

const earlier = ({ db }: Context, sellerId: string, key: string): Promise<DraftRow | undefined> =>
  db.platform
    .selectFrom('draft_order')
    .selectAll()
    .where('seller_id', '=', sellerId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();

/**
 * A seller, or the office for it, puts the seller's own goods into a cart for a customer, and gets a link that opens it. Nothing is held and nothing is owed: the
 * customer goes through checkout as everybody does, with the prices and the stock of that moment (ADR 0024).
 *
 * @throws UserFaults SELLER_NOT_FOUND, DRAFT_EMPTY, NOT_OWN_GOODS, NOTE_TOO_LONG, and those of carts: VARIANT_NOT_FOUND,
 * PRODUCT_UNAVAILABLE, INVALID_QUANTITY, INSUFFICIENT_STOCK, NAME_REQUIRED, INVALID_PHONE and the like
 */
export async function createDraft(context: Context, input: CreateDraftInput): Promise<DraftRow> {
  const sellerId = await draftSeller(context, input.sellerId);
  if (sellerId === null) return draftFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  const key = input.idempotencyKey?.slice(0, 200) || null;
  const known = key === null ? undefined : await earlier(context, sellerId, key);
  if (known) return known;
  const note = tidyNote(input.note);
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
        expires_at: draftEnd(context),
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
