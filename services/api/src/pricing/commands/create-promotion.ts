import type { Selectable } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope, type Tables, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { shownStep } from '../../platform/money.js';
import { pricingFaults } from '../pricing.errors.js';
import { draftFaults, type PromotionDraft } from '../promotion.draft.js';
import { storeTerms } from '../promotion.terms.js';
import { couponFaults, insertCoupon } from './create-coupon.js';

export type PromotionRow = Selectable<Tables['promotion']>;

/** Row ids of the values that are there, and a fault for each that is not. */
async function lookUp(
  tx: Transaction,
  table: 'category' | 'motif' | 'seller',
  column: 'slug' | 'id',
  values: readonly string[],
  code: 'UNKNOWN_CATEGORY' | 'UNKNOWN_MOTIF' | 'UNKNOWN_SELLER',
  name: 'categories' | 'motifs' | 'sellerIds',
): Promise<{ ids: string[]; faults: UserFault[] }> {
  if (values.length === 0) return { ids: [], faults: [] };
  const rows = await tx.sql.selectFrom(table).select(['id', 'slug']).where(column, 'in', values).execute();
  const known = new Map(rows.map((row) => [row[column], row.id]));
  const faults = values.flatMap((value, index) =>
    known.has(value) ? [] : [pricingFaults.fault(code, { field: ['input', name, String(index)] })],
  );
  return { ids: [...new Set(known.values())], faults };
}

/**
 * Makes a promotion: the operator's, or a seller's that is on its own goods and paid by it; with its first code, where one is given.
 *
 * @throws UserFaults PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PERCENT, INVALID_AMOUNT, INVALID_SET_SIZE,
 * INVALID_TIERS, PROMOTION_BELOW_ZERO, INVALID_PROMOTION_TIME, TOO_MANY_CONDITIONS, UNKNOWN_CATEGORY, UNKNOWN_MOTIF,
 * UNKNOWN_SELLER, PROMOTION_WITHOUT_COUPON, INVALID_COUPON_CODE, INVALID_COUPON_LIMIT; all that apply at once; COUPON_CODE_TAKEN
 */
export async function createPromotion(context: Context, draft: PromotionDraft): Promise<PromotionRow> {
  const at = ['input', 'coupon'];
  const wrong = draftFaults(draft, context.clock(), shownStep(context.deployment.currency));
  if (draft.coupon) wrong.push(...couponFaults(draft.coupon, at));
  if (draft.coupon && draft.audience !== 'COUPON')
    wrong.push(pricingFaults.fault('PROMOTION_WITHOUT_COUPON', { field: at }));
  if (wrong.length > 0) throw new UserFaults(wrong);
  return context.db.transaction(platformScope, async (tx) => {
    const categories = await lookUp(
      tx,
      'category',
      'slug',
      draft.categories,
      'UNKNOWN_CATEGORY',
      'categories',
    );
    const motifs = await lookUp(tx, 'motif', 'slug', draft.motifs, 'UNKNOWN_MOTIF', 'motifs');
    const sellers = await lookUp(tx, 'seller', 'id', draft.sellerIds, 'UNKNOWN_SELLER', 'sellerIds');
    const faults = [...categories.faults, ...motifs.faults, ...sellers.faults];
    if (faults.length > 0) throw new UserFaults(faults);
    const row = await tx.sql
      .insertInto('promotion')
      .values({
        id: newId(),
        seller_id: draft.sellerId,
        title: json(draft.title),
        kind: draft.terms.kind,
        terms: json(storeTerms(draft.terms)),
        funded_by: draft.sellerId === null ? draft.fundedBy : 'SELLER',
        audience: draft.audience,
        category_ids: json(categories.ids),
        motif_ids: json(motifs.ids),
        seller_ids: json(sellers.ids),
        minimum_subtotal: draft.minimumSubtotal,
        first_order_only: draft.firstOrderOnly,
        starts_at: draft.startsAt,
        ends_at: draft.endsAt,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: 'promotion.created',
      subjectType: 'promotion',
      subjectId: row.id,
    });
    if (draft.coupon) await insertCoupon(context, tx, row, draft.coupon, at);
    return row;
  });
}
