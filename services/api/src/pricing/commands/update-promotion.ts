import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import type { LocalizedText } from '../../platform/locale.js';
import { pricingFaults } from '../pricing.errors.js';
import { promotionLimits, timeFaults, titleFaults } from '../promotion.draft.js';
import { promotionEndedByOffice } from '../promotion.events.js';
import type { PromotionRow } from './create-promotion.js';

/** Whose promotions somebody may change: a seller's own, or all of them for the office. */
export type PromotionOwner = { sellerId: string } | 'office';

/** A promotion held until the transaction ends. @throws UserFaults PROMOTION_NOT_FOUND, for another's too */
export async function lockPromotion(
  tx: Transaction,
  promotionId: string,
  owner: PromotionOwner,
): Promise<PromotionRow> {
  const row = await tx.sql
    .selectFrom('promotion')
    .selectAll()
    .where('id', '=', promotionId)
    .$if(owner !== 'office', (query) =>
      query.where('seller_id', '=', owner === 'office' ? '' : owner.sellerId),
    )
    .forUpdate()
    .executeTakeFirst();
  return row ?? pricingFaults.fail('PROMOTION_NOT_FOUND', { field: ['input', 'promotionId'] });
}

export interface UpdatePromotionInput {
  promotionId: string;
  owner: PromotionOwner;
  title?: LocalizedText;
  startsAt?: Date;
  /** null: it has no end. */
  endsAt?: Date | null;
}

/**
 * Changes what a promotion is called and when it runs. What it takes off never changes: for that it is ended, and another
 * one is made.
 *
 * @throws UserFaults PROMOTION_NOT_FOUND, PROMOTION_ENDED, PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG,
 * INVALID_PROMOTION_TIME
 */
export function updatePromotion(
  context: Context,
  { promotionId, owner, title, startsAt, endsAt }: UpdatePromotionInput,
): Promise<PromotionRow> {
  const now = context.clock();
  return context.db.transaction(platformScope, async (tx) => {
    const row = await lockPromotion(tx, promotionId, owner);
    if (row.ends_at !== null && row.ends_at <= now)
      pricingFaults.fail('PROMOTION_ENDED', { field: ['input', 'promotionId'] });
    const after = {
      title: title ?? row.title,
      starts_at: startsAt ?? row.starts_at,
      ends_at: endsAt === undefined ? row.ends_at : endsAt,
    };
    const faults = [...titleFaults(after.title), ...timeFaults(after.starts_at, after.ends_at, now)];
    if (faults.length > 0) throw new UserFaults(faults);
    return write(context, tx, promotionId, 'promotion.updated', { ...after, title: json(after.title) });
  });
}

export interface EndPromotionInput {
  promotionId: string;
  owner: PromotionOwner;
  /** For the seller to read, where the office ends its promotion. */
  reason?: string | null;
}

/**
 * Ends a promotion now, one that has not begun as well; its coupons do nothing from then on. One that is over stays so. A seller
 * whose promotion the office ends is told why.
 *
 * @throws UserFaults PROMOTION_NOT_FOUND, PROMOTION_END_REASON_REQUIRED, PROMOTION_END_REASON_TOO_LONG
 */
export function endPromotion(context: Context, input: EndPromotionInput): Promise<PromotionRow> {
  const { promotionId, owner } = input;
  const now = context.clock();
  return context.db.transaction(platformScope, async (tx) => {
    const row = await lockPromotion(tx, promotionId, owner);
    if (row.ends_at !== null && row.ends_at <= now) return row;
    const told = owner === 'office' ? row.seller_id : null;
    const reason = told === null ? null : readReason(input.reason);
    const begun = row.starts_at < now ? row.starts_at : new Date(now.getTime() - 1);
    const values = { starts_at: begun, ends_at: now, end_reason: reason };
    const ended = await write(context, tx, promotionId, 'promotion.ended', values);
    if (told !== null) await tx.emit(promotionEndedByOffice({ promotionId, sellerId: told }));
    return ended;
  });
}

function readReason(text: string | null | undefined): string {
  const reason = (text ?? '').trim();
  const max = promotionLimits.endReason;
  const field = ['input', 'reason'];
  if (reason === '') pricingFaults.fail('PROMOTION_END_REASON_REQUIRED', { field });
  if (reason.length > max) pricingFaults.fail('PROMOTION_END_REASON_TOO_LONG', { field, params: { max } });
  return reason;
}

async function write(
  context: Context,
  tx: Transaction,
  promotionId: string,
  action: string,
  values: {
    title?: ReturnType<typeof json<LocalizedText>>;
    starts_at: Date;
    ends_at: Date | null;
    end_reason?: string | null;
  },
): Promise<PromotionRow> {
  const row = await tx.sql
    .updateTable('promotion')
    .set({ ...values, updated_at: sql<Date>`now()` })
    .where('id', '=', promotionId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordAuditEntry(context, tx, { action, subjectType: 'promotion', subjectId: promotionId });
  return row;
}
