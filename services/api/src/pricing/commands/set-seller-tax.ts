import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { pricingFaults } from '../pricing.errors.js';

/**
 * Says whether a seller charges PPN: whether the prices of its goods hold it. For orders from now on.
 *
 * @param sellerId row id
 * @throws UserFaults UNKNOWN_SELLER
 */
export async function setSellerTax(
  context: Context,
  { sellerId, chargesPpn }: { sellerId: string; chargesPpn: boolean },
): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const seller = await tx.sql
      .selectFrom('seller')
      .select('id')
      .where('id', '=', sellerId)
      .executeTakeFirst();
    if (!seller) pricingFaults.fail('UNKNOWN_SELLER', { field: ['input', 'sellerId'] });
    await tx.sql
      .insertInto('seller_tax')
      .values({ seller_id: sellerId, charges_ppn: chargesPpn })
      .onConflict((conflict) =>
        conflict
          .column('seller_id')
          .doUpdateSet({ charges_ppn: sql`excluded.charges_ppn`, updated_at: sql`now()` }),
      )
      .execute();
    await recordAuditEntry(context, tx, {
      action: chargesPpn ? 'seller.ppn-charged' : 'seller.ppn-not-charged',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
    });
  });
}
