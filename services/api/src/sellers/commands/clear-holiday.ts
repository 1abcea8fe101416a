import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { sellerChanged } from '../seller.events.js';

/** A seller is back, or does not go. Where no holiday was announced nothing changes. */
export async function clearHoliday(context: Context, { sellerId }: { sellerId: string }): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const changed = await tx.sql
      .updateTable('seller')
      .set({
        holiday_from: null,
        holiday_until: null,
        holiday_message: json({}),
        holiday_accepts_orders: false,
      })
      .where('id', '=', sellerId)
      .where('holiday_from', 'is not', null)
      .returning('id')
      .executeTakeFirst();
    if (!changed) return;
    await recordAuditEntry(context, tx, {
      action: 'seller.holiday-cleared',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
    });
    await tx.emit(sellerChanged({ sellerId }));
  });
}
