import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { lockReturn, moveReturn } from './move-return.js';

/**
 * A refund went through: the return it was for is over. The refund may be a later try of the one that the return has put down.
 *
 * @param refundId row id of any refund
 */
export async function markReturnRefunded(context: Context, refundId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE tries (id, retry_of) AS (
      SELECT id, retry_of FROM refund WHERE id = ${refundId}
      UNION ALL SELECT refund.id, refund.retry_of FROM refund JOIN tries ON refund.id = tries.retry_of
    )
    SELECT return_request.id FROM return_request JOIN tries ON tries.id = return_request.refund_id`.execute(
    context.db.platform,
  );
  for (const { id } of rows) {
    await context.db.transaction(platformScope, async (tx) => {
      const locked = await lockReturn(tx, id);
      if (locked?.row.status === 'RECEIVED')
        await moveReturn(context, tx, locked.row, { to: 'REFUNDED', by: 'SYSTEM' });
    });
  }
}
