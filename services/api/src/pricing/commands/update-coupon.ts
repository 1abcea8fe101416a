import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { pricingFaults } from '../pricing.errors.js';
import { limitFaults, type CouponRow } from './create-coupon.js';
import type { PromotionOwner } from './update-promotion.js';

export interface UpdateCouponInput {
  couponId: string;
  owner: PromotionOwner;
  /** null: no limit. Left out, it stays. */
  totalLimit?: number | null;
  perPersonLimit?: number | null;
  /** Whether the code does anything. */
  enabled?: boolean;
}

async function lockCoupon(tx: Transaction, couponId: string, owner: PromotionOwner): Promise<CouponRow> {
  const row = await tx.sql
    .selectFrom('coupon')
    .selectAll()
    .where('id', '=', couponId)
    .$if(owner !== 'office', (query) =>
      query.where('seller_id', '=', owner === 'office' ? '' : owner.sellerId),
    )
    .forUpdate()
    .executeTakeFirst();
  return row ?? pricingFaults.fail('COUPON_NOT_FOUND', { field: ['input', 'couponId'] });
}

/** How often the person has taken a coupon who took it most. */
async function mostUses(tx: Transaction, couponId: string): Promise<number> {
  const row = await tx.sql
    .selectFrom('coupon_person')
    .select(({ fn }) => fn.max('uses').as('most'))
    .where('coupon_id', '=', couponId)
    .executeTakeFirst();
  return row?.most ?? 0;
}

/**
 * Changes how often a coupon may be used, or turns it off and on. No limit goes below what was used already.
 *
 * @throws UserFaults COUPON_NOT_FOUND, INVALID_COUPON_LIMIT, COUPON_LIMIT_BELOW_USES
 */
export function updateCoupon(context: Context, input: UpdateCouponInput): Promise<CouponRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const before = await lockCoupon(tx, input.couponId, input.owner);
    const faults = limitFaults(input);
    const { totalLimit = before.total_limit, perPersonLimit = before.per_person_limit } = input;
    if (totalLimit !== null && totalLimit < before.uses) {
      const params = { uses: before.uses };
      faults.push(pricingFaults.fault('COUPON_LIMIT_BELOW_USES', { field: ['input', 'totalLimit'], params }));
    }
    const most = await mostUses(tx, before.id);
    if (perPersonLimit !== null && perPersonLimit < most) {
      const params = { uses: most };
      faults.push(
        pricingFaults.fault('COUPON_LIMIT_BELOW_USES', { field: ['input', 'perPersonLimit'], params }),
      );
    }
    if (faults.length > 0) throw new UserFaults(faults);
    const off = input.enabled === undefined ? before.disabled_at : input.enabled ? null : context.clock();
    const row = await tx.sql
      .updateTable('coupon')
      .set({ total_limit: totalLimit, per_person_limit: perPersonLimit, disabled_at: off })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: 'coupon.updated',
      subjectType: 'coupon',
      subjectId: row.id,
    });
    return row;
  });
}
