import { randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Tables, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { normaliseCode } from '../coupon.queries.js';
import { pricingFaults } from '../pricing.errors.js';
import { promotionLimits, type CouponDraft } from '../promotion.draft.js';
import { lockPromotion, type PromotionOwner } from './update-promotion.js';

export type CouponRow = Selectable<Tables['coupon']>;

export interface CreateCouponInput extends CouponDraft {
  promotionId: string;
  owner: PromotionOwner;
}

const codePattern = /^[A-Z0-9][A-Z0-9_-]{2,39}$/;
/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const drawCode = (): string =>
  Array.from({ length: 10 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** What is wrong with limits. @param at where they stand in the input */
export function limitFaults(
  limits: Pick<CouponDraft, 'totalLimit' | 'perPersonLimit'>,
  at: readonly string[] = ['input'],
): UserFault[] {
  const max = promotionLimits.uses;
  return (['totalLimit', 'perPersonLimit'] as const).flatMap((name) => {
    const limit = limits[name] ?? null;
    return limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= max)
      ? []
      : [pricingFaults.fault('INVALID_COUPON_LIMIT', { field: [...at, name], params: { max } })];
  });
}

/** All that is wrong with a code and its limits. */
export function couponFaults(draft: CouponDraft, at: readonly string[] = ['input']): UserFault[] {
  const good = !draft.code || codePattern.test(normaliseCode(draft.code));
  return [
    ...limitFaults(draft, at),
    ...(good ? [] : [pricingFaults.fault('INVALID_COUPON_CODE', { field: [...at, 'code'] })]),
  ];
}

/**
 * Writes a code for a promotion that the caller has made or holds.
 *
 * @throws UserFaults COUPON_CODE_TAKEN
 */
export async function insertCoupon(
  context: Context,
  tx: Transaction,
  promotion: Pick<Selectable<Tables['promotion']>, 'id' | 'seller_id'>,
  { code, totalLimit = null, perPersonLimit = null }: CouponDraft,
  at: readonly string[] = ['input'],
): Promise<CouponRow> {
  const row = await tx.sql
    .insertInto('coupon')
    .values({
      id: newId(),
      promotion_id: promotion.id,
      seller_id: promotion.seller_id,
      code: code ? normaliseCode(code) : drawCode(),
      total_limit: totalLimit,
      per_person_limit: perPersonLimit,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return pricingFaults.fail('COUPON_CODE_TAKEN', { field: [...at, 'code'] });
  await recordAuditEntry(context, tx, {
    action: 'coupon.created',
    subjectType: 'coupon',
    subjectId: row.id,
  });
  return row;
}

/**
 * Makes a code for a promotion that comes by coupon.
 *
 * @throws UserFaults PROMOTION_NOT_FOUND, PROMOTION_WITHOUT_COUPON, PROMOTION_ENDED, INVALID_COUPON_CODE,
 * INVALID_COUPON_LIMIT, COUPON_CODE_TAKEN
 */
export function createCoupon(context: Context, input: CreateCouponInput): Promise<CouponRow> {
  const faults = couponFaults(input);
  return context.db.transaction(platformScope, async (tx) => {
    const promotion = await lockPromotion(tx, input.promotionId, input.owner);
    const about = { field: ['input', 'promotionId'] };
    if (promotion.audience !== 'COUPON') pricingFaults.fail('PROMOTION_WITHOUT_COUPON', about);
    if (promotion.ends_at !== null && promotion.ends_at <= context.clock())
      pricingFaults.fail('PROMOTION_ENDED', about);
    if (faults.length > 0) throw new UserFaults(faults);
    return insertCoupon(context, tx, promotion, input);
  });
}
