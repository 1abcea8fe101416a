import type { Selectable } from 'kysely';
import {
  mayMove,
  moveOrder,
  type MoveReason,
  type OrderLineRow,
  type OrderRow,
  type OrderStatus,
} from '../orders/index.js';
import { actorId } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import type { Tables, Transaction } from '../platform/db/index.js';
import type { DomainEvent } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { orderDelivered, orderPacked, orderShipped } from './fulfillment.events.js';
import {
  mayMoveShipment,
  statusByShipments,
  type PackedLine,
  type ShipmentReason,
  type ShipmentStatus,
} from './shipment.machine.js';

export type ShipmentRow = Selectable<Tables['shipment']>;

export interface ShipmentRecord {
  shipment: ShipmentRow;
  lines: PackedLine[];
}

/** An order's parcels, the oldest first, in the eyes of the transaction's scope. */
export async function shipmentsIn(
  tx: Pick<Transaction, 'sql'>,
  orderIds: readonly string[],
): Promise<ShipmentRecord[]> {
  if (orderIds.length === 0) return [];
  const shipments = await tx.sql
    .selectFrom('shipment')
    .selectAll()
    .where('order_id', 'in', orderIds)
    .orderBy('order_id')
    .orderBy('position')
    .execute();
  const lines = await tx.sql
    .selectFrom('shipment_line')
    .select(['shipment_id', 'order_line_id', 'quantity'])
    .where('order_id', 'in', orderIds)
    .execute();
  return shipments.map((shipment) => ({
    shipment,
    lines: lines
      .filter((line) => line.shipment_id === shipment.id)
      .map((line) => ({ orderLineId: line.order_line_id, quantity: line.quantity })),
  }));
}

export const linesOfOrder = (tx: Transaction, orderId: string): Promise<OrderLineRow[]> =>
  tx.sql.selectFrom('order_line').selectAll().where('order_id', '=', orderId).orderBy('position').execute();

/** Puts pieces into a parcel of their own. The caller holds the order's lock and has looked that they are left. */
export async function insertShipment(
  context: Context,
  tx: Transaction,
  order: OrderRow,
  {
    position,
    lines,
    idempotencyKey,
  }: { position: number; lines: readonly PackedLine[]; idempotencyKey: string | null },
): Promise<ShipmentRecord> {
  const shipment = await tx.sql
    .insertInto('shipment')
    .values({
      id: newId(),
      order_id: order.id,
      seller_id: order.seller_id,
      position,
      status: 'PACKED',
      idempotency_key: idempotencyKey,
      packed_at: context.clock(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx.sql
    .insertInto('shipment_line')
    .values(
      lines.map(({ orderLineId, quantity }) => ({
        shipment_id: shipment.id,
        order_line_id: orderLineId,
        order_id: order.id,
        seller_id: order.seller_id,
        quantity,
      })),
    )
    .execute();
  await recordMove(context, tx, shipment, null, 'PACKED', 'packed');
  return { shipment, lines: [...lines] };
}

async function recordMove(
  { actor, clock }: Context,
  tx: Transaction,
  shipment: Pick<ShipmentRow, 'id' | 'order_id' | 'seller_id'>,
  from: ShipmentStatus | null,
  to: ShipmentStatus,
  reason: ShipmentReason,
): Promise<void> {
  await tx.sql
    .insertInto('shipment_transition')
    .values({
      id: newId(),
      shipment_id: shipment.id,
      order_id: shipment.order_id,
      seller_id: shipment.seller_id,
      from_status: from,
      to_status: to,
      actor_id: actorId(actor),
      reason,
      at: clock(),
    })
    .execute();
}

/**
 * Moves a parcel along an edge of its machine and records the move. The update is conditional on the status that was read.
 *
 * @throws Error for a move that the machine does not have: callers look before.
 */
export async function moveShipment(
  context: Context,
  tx: Transaction,
  shipment: ShipmentRow,
  to: ShipmentStatus,
  reason: ShipmentReason,
  facts: Partial<
    Pick<ShipmentRow, 'courier' | 'courier_code' | 'tracking_number' | 'shipped_at' | 'delivered_at'>
  > = {},
): Promise<void> {
  if (!mayMoveShipment(shipment.status, to, reason)) {
    throw new Error(`shipment ${shipment.id} can't go from ${shipment.status} to ${to} for ${reason}`);
  }
  const { numUpdatedRows } = await tx.sql
    .updateTable('shipment')
    .set({ ...facts, status: to })
    .where('id', '=', shipment.id)
    .where('status', '=', shipment.status)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`shipment ${shipment.id} is no longer ${shipment.status}`);
  await recordMove(context, tx, shipment, shipment.status, to, reason);
}

const about = (order: OrderRow) => ({
  orderId: order.id,
  orderGroupId: order.order_group_id,
  sellerId: order.seller_id,
});

/** An order's way by its parcels, one step after the other. */
const steps: readonly {
  from: OrderStatus;
  to: OrderStatus;
  reason: MoveReason;
  event: ((payload: ReturnType<typeof about>) => DomainEvent) | null;
}[] = [
  { from: 'PAID', to: 'PACKED', reason: 'packed', event: orderPacked },
  { from: 'PACKED', to: 'SHIPPED', reason: 'shipped', event: orderShipped },
  { from: 'SHIPPED', to: 'DELIVERED', reason: 'delivered', event: orderDelivered },
];

/**
 * Brings an order to where its parcels are, in the transaction that has moved them; each step is recorded and told. The caller
 * holds the order's lock. An order that is completed stays so.
 */
export async function followShipments(context: Context, tx: Transaction, order: OrderRow): Promise<void> {
  const [lines, records] = [await linesOfOrder(tx, order.id), await shipmentsIn(tx, [order.id])];
  const target = statusByShipments(
    lines,
    records.map(({ shipment, lines: packed }) => ({ status: shipment.status, lines: packed })),
  );
  if (order.status === 'PACKED' && target === 'PAID') {
    return moveOrder(context, tx, order, 'PAID', 'unpacked');
  }
  const from = steps.findIndex((step) => step.from === order.status);
  const until = steps.findIndex((step) => step.to === target);
  if (from < 0) return;
  for (const step of steps.slice(from, until + 1)) {
    if (!mayMove(step.from, step.to, step.reason))
      throw new Error(`no order goes from ${step.from} to ${step.to}`);
    await moveOrder(context, tx, { ...order, status: step.from }, step.to, step.reason);
    if (step.event) await tx.emit(step.event(about(order)));
  }
}
