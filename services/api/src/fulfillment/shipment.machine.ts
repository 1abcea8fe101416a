import type { OrderStatus } from '../orders/index.js';

export const shipmentStatuses = ['PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED'] as const;
export type ShipmentStatus = (typeof shipmentStatuses)[number];

/** Why a shipment moves, as kept with each transition. */
export const shipmentReasons = ['packed', 'shipped', 'delivered', 'unpacked', 'order-cancelled'] as const;
export type ShipmentReason = (typeof shipmentReasons)[number];

export interface ShipmentEdge {
  /** Null: where every shipment begins. */
  from: ShipmentStatus | null;
  to: ShipmentStatus;
  reasons: readonly ShipmentReason[];
}

/** Every move there is. What is not listed does not happen: what has left the house is not unpacked. */
export const shipmentEdges: readonly ShipmentEdge[] = [
  { from: null, to: 'PACKED', reasons: ['packed'] },
  { from: 'PACKED', to: 'SHIPPED', reasons: ['shipped'] },
  { from: 'PACKED', to: 'CANCELLED', reasons: ['unpacked', 'order-cancelled'] },
  { from: 'SHIPPED', to: 'DELIVERED', reasons: ['delivered'] },
];

export const mayMoveShipment = (
  from: ShipmentStatus | null,
  to: ShipmentStatus,
  reason: ShipmentReason,
): boolean =>
  shipmentEdges.some((edge) => edge.from === from && edge.to === to && edge.reasons.includes(reason));

/** Statuses of shipments whose goods have left the house. */
export const sentStatuses: readonly ShipmentStatus[] = ['SHIPPED', 'DELIVERED'];

export interface PackedLine {
  orderLineId: string;
  quantity: number;
}

export interface ShipmentState {
  status: ShipmentStatus;
  lines: readonly PackedLine[];
}

export interface LineProgress {
  orderLineId: string;
  quantity: number;
  /** In parcels that wait or have left. */
  packed: number;
  /** In parcels that have left. */
  sent: number;
  /** Not in any parcel yet. */
  left: number;
}

/** How far each line of an order has come. */
export function progressOf(
  lines: readonly { id: string; quantity: number }[],
  shipments: readonly ShipmentState[],
): LineProgress[] {
  return lines.map(({ id, quantity }) => {
    const countIn = (among: readonly ShipmentState[]) =>
      among
        .flatMap((shipment) => shipment.lines)
        .filter(({ orderLineId }) => orderLineId === id)
        .reduce((sum, line) => sum + line.quantity, 0);
    const packed = countIn(shipments.filter(({ status }) => status !== 'CANCELLED'));
    const sent = countIn(shipments.filter(({ status }) => sentStatuses.includes(status)));
    return { orderLineId: id, quantity, packed, sent, left: quantity - packed };
  });
}

/** Where an order that is paid stands by what is in its parcels. */
export function statusByShipments(
  lines: readonly { id: string; quantity: number }[],
  shipments: readonly ShipmentState[],
): Extract<OrderStatus, 'PAID' | 'PACKED' | 'SHIPPED' | 'DELIVERED'> {
  const live = shipments.filter(({ status }) => status !== 'CANCELLED');
  if (live.length === 0) return 'PAID';
  const allSent = progressOf(lines, shipments).every(({ quantity, sent }) => sent >= quantity);
  if (!allSent) return 'PACKED';
  return live.every(({ status }) => status === 'DELIVERED') ? 'DELIVERED' : 'SHIPPED';
}
