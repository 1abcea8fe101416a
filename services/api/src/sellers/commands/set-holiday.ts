import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import type { LocalizedText } from '../../platform/locale.js';
import { localTime } from '../local-time.js';
import { sellerLimits } from '../seller-details.js';
import { sellerFaults } from '../seller.errors.js';
import { sellerChanged } from '../seller.events.js';

export interface SetHolidayInput {
  /** Row id. */
  sellerId: string;
  /** First and last day, `2026-12-24`. */
  from: string;
  until: string;
  message: LocalizedText;
  acceptsOrders: boolean;
}

/**
 * A seller announces days on which it is away, in place of those it announced before.
 *
 * @throws UserFaults SELLER_NOT_FOUND, HOLIDAY_ENDS_BEFORE_IT_BEGINS, HOLIDAY_IS_OVER, HOLIDAY_TOO_LONG,
 * HOLIDAY_MESSAGE_TOO_LONG
 */
export async function setHoliday(context: Context, input: SetHolidayInput): Promise<void> {
  const { sellerId, from, until, message, acceptsOrders } = input;
  const at = (name: string) => ({ field: ['input', name] });
  if (until < from) sellerFaults.fail('HOLIDAY_ENDS_BEFORE_IT_BEGINS', at('until'));
  if (until < localTime(context.clock(), context.deployment.timeZone).day) {
    sellerFaults.fail('HOLIDAY_IS_OVER', at('until'));
  }
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
  if (days > sellerLimits.holidayDays) {
    sellerFaults.fail('HOLIDAY_TOO_LONG', { ...at('until'), params: { max: sellerLimits.holidayDays } });
  }
  if (Object.values(message).some((text) => text.length > sellerLimits.holidayMessage)) {
    const params = { max: sellerLimits.holidayMessage };
    sellerFaults.fail('HOLIDAY_MESSAGE_TOO_LONG', { ...at('message'), params });
  }
  await context.db.transaction(platformScope, async (tx) => {
    const changed = await tx.sql
      .updateTable('seller')
      .set({
        holiday_from: from,
        holiday_until: until,
        holiday_message: json(message),
        holiday_accepts_orders: acceptsOrders,
      })
      .where('id', '=', sellerId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) sellerFaults.fail('SELLER_NOT_FOUND', at('sellerId'));
    await recordAuditEntry(context, tx, {
      action: 'seller.holiday-set',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { from, until, acceptsOrders },
    });
    await tx.emit(sellerChanged({ sellerId }));
  });
}
