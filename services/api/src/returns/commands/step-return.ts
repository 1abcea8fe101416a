import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import type { DeliveryPayer } from '../return.entity.js';
import { returnFaults } from '../return.errors.js';
import type { ReturnMover, ReturnStatus } from '../return.machine.js';
import { lockReturn, moveReturn } from './move-return.js';

export interface ReturnStep {
  /** Row id; that the asking person may, the caller has made sure of. */
  returnId: string;
  to: Exclude<ReturnStatus, 'REQUESTED' | 'RECEIVED' | 'REFUNDED' | 'CLOSED'>;
  by: ReturnMover;
  note?: string;
  /** What else is put down with the step. */
  set?: { delivery_paid_by?: DeliveryPayer; courier?: string; tracking_number?: string | null };
}

/**
 * One step of a return that moves nothing but the return: it is taken back, decided upon, handed to the office, sent. A step that
 * was done already is done.
 *
 * @throws UserFaults RETURN_NOT_FOUND, RETURN_NOT_IN_STATE
 */
export function stepReturn(
  context: Context,
  { returnId, to, by, note = '', set }: ReturnStep,
): Promise<void> {
  return context.db.transaction(platformScope, async (tx) => {
    const locked = await lockReturn(tx, returnId);
    if (!locked) return returnFaults.fail('RETURN_NOT_FOUND', { field: ['input', 'returnId'] });
    if (locked.row.status === to) return;
    await moveReturn(context, tx, locked.row, { to, by, note });
    if (set) await tx.sql.updateTable('return_request').set(set).where('id', '=', returnId).execute();
  });
}
