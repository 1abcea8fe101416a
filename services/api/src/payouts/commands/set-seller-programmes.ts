import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { commissionFaults } from '../commission.errors.js';

/**
 * Says which of the operator's programmes a seller takes part in; commission rules know them by label.
 *
 * @throws UserFaults COMMISSION_PROGRAMME_WRONG, COMMISSION_SELLER_NOT_FOUND
 */
export async function setSellerProgrammes(
  context: Context,
  { sellerId, labels }: { sellerId: string; labels: readonly string[] },
): Promise<string[]> {
  const wanted = [...new Set(labels)].sort();
  if (
    wanted.length > 20 ||
    wanted.some((label) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(label) || label.length > 40)
  )
    commissionFaults.fail('COMMISSION_PROGRAMME_WRONG', { field: ['input', 'programmes'] });
  await context.db.transaction(platformScope, async (tx) => {
    const seller = await tx.sql
      .selectFrom('seller')
      .select('id')
      .where('id', '=', sellerId)
      .forUpdate()
      .executeTakeFirst();
    if (!seller) commissionFaults.fail('COMMISSION_SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
    await tx.sql.deleteFrom('seller_programme').where('seller_id', '=', sellerId).execute();
    if (wanted.length > 0) {
      const rows = wanted.map((label) => ({ seller_id: sellerId, label }));
      await tx.sql.insertInto('seller_programme').values(rows).execute();
    }
    await recordAuditEntry(context, tx, {
      action: 'seller.programmes-set',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { programmes: wanted },
    });
  });
  return wanted;
}
