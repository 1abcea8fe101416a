import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { shippingFaults } from '../shipping.errors.js';

/**
 * A seller's own way is offered no more. Its row stays: carts and orders name it.
 *
 * @param sellerId row id
 * @throws UserFaults SHIPPING_METHOD_NOT_FOUND, SHIPPING_METHODS_REQUIRED when a profile offers nothing else
 */
export async function retireShippingMethod(context: Context, sellerId: string, code: string): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const retired = await tx.sql
      .updateTable('shipping_method')
      .set({ active: false })
      .where('code', '=', code)
      .where('seller_id', '=', sellerId)
      .where('active', '=', true)
      .returning('code')
      .executeTakeFirst();
    if (!retired) shippingFaults.fail('SHIPPING_METHOD_NOT_FOUND', { field: ['input', 'methodId'] });
    await tx.sql.deleteFrom('shipping_profile_method').where('method_code', '=', code).execute();
    const { rows: empty } = await sql`SELECT id FROM shipping_profile profile WHERE seller_id = ${sellerId}
      AND NOT EXISTS (SELECT FROM shipping_profile_method offered WHERE offered.profile_id = profile.id)`.execute(
      tx.sql,
    );
    if (empty.length > 0) shippingFaults.fail('SHIPPING_METHODS_REQUIRED', { field: ['input', 'methodId'] });
    await recordAuditEntry(context, tx, {
      action: 'shipping.method_retired',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { code },
    });
  });
}
