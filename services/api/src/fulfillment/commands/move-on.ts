import {
  lockOrder,
  mayMove,
  moveOrder,
  orderFaults,
  type MoveReason,
  type OrderStatus,
} from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import type { Scope } from '../../platform/db/index.js';
import type { DomainEvent } from '../../platform/events/index.js';
import { failNotInState } from '../fulfillment.errors.js';

export interface Step {
  orderId: string;
  to: OrderStatus;
  reason: MoveReason;
  event: (about: { orderId: string; orderGroupId: string; sellerId: string }) => DomainEvent;
}

/**
 * One step of an order: locks it, moves it and tells of it, all together. A step that was done
 * already is done: doing it again changes nothing and is no fault.
 *
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE
 */
export function moveOn(context: Context, scope: Scope, step: Step): Promise<void> {
  return context.db.transaction(scope, async (tx) => {
    const order = await lockOrder(tx, step.orderId);
    if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
    if (order.status === step.to) return;
    if (!mayMove(order.status, step.to, step.reason)) failNotInState(order.status);
    await moveOrder(context, tx, order, step.to, step.reason);
    await tx.emit(
      step.event({ orderId: order.id, orderGroupId: order.order_group_id, sellerId: order.seller_id }),
    );
  });
}
