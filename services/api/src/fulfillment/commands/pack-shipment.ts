import type { OrderLineRow, OrderRow } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId, toPublicId } from '../../platform/ids.js';
import { failNotInState, fulfillmentFaults } from '../fulfillment.errors.js';
import { requireFulfillableOrder, type MovableShipment } from '../fulfillment.policy.js';
import { progressOf, type PackedLine } from '../shipment.machine.js';
import { insertShipment, linesOfOrder, type ShipmentRecord } from '../shipments.js';
import { changeShipments } from './change-shipments.js';

export interface PackShipmentInput {
  /** Public id. */
  orderId: string;
  /** Public ids of the order's lines, and how many pieces of each; everything that is left when null. */
  lines: readonly { orderLineId: string; quantity: number }[] | null;
  /** The same key packs once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
}

const maxKey = 200;
const keyPattern = /^[^\p{Cc}]{1,200}$/u;

const statesOf = (records: readonly ShipmentRecord[]) =>
  records.map(({ shipment, lines }) => ({ status: shipment.status, lines }));

/** Everything that is in no parcel yet. */
export const whatIsLeft = (
  lines: readonly OrderLineRow[],
  records: readonly ShipmentRecord[],
): PackedLine[] =>
  progressOf(lines, statesOf(records))
    .filter(({ left }) => left > 0)
    .map(({ orderLineId, left }) => ({ orderLineId, quantity: left }));

/** The lines that were asked for, as rows know them. A line that is named twice is one. */
function readLines(
  lines: readonly OrderLineRow[],
  records: readonly ShipmentRecord[],
  wanted: NonNullable<PackShipmentInput['lines']>,
): PackedLine[] {
  const faults: UserFault[] = [];
  const packed = new Map<string, number>();
  const left = new Map(progressOf(lines, statesOf(records)).map((line) => [line.orderLineId, line.left]));
  wanted.forEach(({ orderLineId: id, quantity }, index) => {
    const field = ['input', 'lines', String(index), 'quantity'];
    const lineId = fromPublicId('orderLine', id);
    const rest = lineId === null ? undefined : left.get(lineId);
    if (lineId === null || rest === undefined) {
      const named = ['input', 'lines', String(index), 'orderLineId'];
      faults.push(fulfillmentFaults.fault('ORDER_LINE_NOT_FOUND', { field: named }));
    } else if (!Number.isInteger(quantity) || quantity < 1) {
      faults.push(fulfillmentFaults.fault('INVALID_QUANTITY', { field }));
    } else {
      const sum = (packed.get(lineId) ?? 0) + quantity;
      if (sum > rest)
        faults.push(fulfillmentFaults.fault('QUANTITY_NOT_LEFT', { field, params: { left: rest } }));
      packed.set(lineId, sum);
    }
  });
  if (faults.length > 0) throw new UserFaults(faults);
  return [...packed].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
}

async function pack(
  context: Context,
  tx: Transaction,
  order: OrderRow,
  records: readonly ShipmentRecord[],
  { lines: wanted, idempotencyKey = null }: PackShipmentInput,
): Promise<string> {
  const before = records.find(
    ({ shipment }) => idempotencyKey !== null && shipment.idempotency_key === idempotencyKey,
  );
  if (before) return before.shipment.id;
  if (order.status !== 'PAID' && order.status !== 'PACKED') return failNotInState(order.status);
  const rows = await linesOfOrder(tx, order.id);
  const lines = wanted === null ? whatIsLeft(rows, records) : readLines(rows, records, wanted);
  if (lines.length === 0) return fulfillmentFaults.fail('NOTHING_TO_PACK', { field: ['input', 'lines'] });
  const position = records.length + 1;
  const { shipment } = await insertShipment(context, tx, order, { position, lines, idempotencyKey });
  return shipment.id;
}

/**
 * Puts pieces of an order into a parcel. No piece is in two parcels, whoever packs at the same time.
 *
 * @returns the parcel; that of before when the key is known.
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, ORDER_LINE_NOT_FOUND, INVALID_QUANTITY, QUANTITY_NOT_LEFT,
 * NOTHING_TO_PACK, INVALID_IDEMPOTENCY_KEY
 */
export async function packShipment(
  context: Context,
  input: PackShipmentInput,
): Promise<MovableShipment & { id: string }> {
  const fulfillable = await requireFulfillableOrder(context, input.orderId);
  if (typeof input.idempotencyKey === 'string' && !keyPattern.test(input.idempotencyKey)) {
    const params = { max: maxKey };
    fulfillmentFaults.fail('INVALID_IDEMPOTENCY_KEY', { field: ['input', 'idempotencyKey'], params });
  }
  const shipmentId = await changeShipments(context, fulfillable, (tx, order, records) =>
    pack(context, tx, order, records, input),
  );
  return { ...fulfillable, shipmentId, id: toPublicId('shipment', shipmentId) };
}
