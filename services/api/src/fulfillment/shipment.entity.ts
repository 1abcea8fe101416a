import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { shipmentReasons, shipmentStatuses } from './shipment.machine.js';

/** One parcel of an order: packed, then under way, then handed over. */
export const ShipmentSchema = defineEntity({
  name: 'Shipment',
  tableName: 'shipment',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    /** Counts from 1 in its order. */
    position: p.integer(),
    status: p.enum(shipmentStatuses),
    /** One of the deployment's couriers; null for any other. */
    courierCode: p.string().nullable(),
    /** Who brings it; null until it is sent. */
    courier: p.string().nullable(),
    trackingNumber: p.string().nullable(),
    idempotencyKey: p.string().nullable(),
    packedAt: p.datetime(),
    shippedAt: p.datetime().nullable(),
    deliveredAt: p.datetime().nullable(),
  },
});

/** How many pieces of an order's line are in a parcel. */
export const ShipmentLineSchema = defineEntity({
  name: 'ShipmentLine',
  tableName: 'shipment_line',
  properties: {
    shipmentId: p.uuid().primary(),
    orderLineId: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    quantity: p.integer(),
  },
});

/** A move of a parcel; append-only. */
export const ShipmentTransitionSchema = defineEntity({
  name: 'ShipmentTransition',
  tableName: 'shipment_transition',
  properties: {
    id: p.uuid().primary(),
    shipmentId: p.uuid(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    fromStatus: p.enum(shipmentStatuses).nullable(),
    toStatus: p.enum(shipmentStatuses),
    actorId: p.uuid().nullable(),
    reason: p.enum(shipmentReasons),
    at: p.datetime().defaultRaw('now()'),
  },
});

export type Shipment = InferEntity<typeof ShipmentSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    shipment: InferKyselyTable<typeof ShipmentSchema>;
    shipment_line: InferKyselyTable<typeof ShipmentLineSchema>;
    shipment_transition: InferKyselyTable<typeof ShipmentTransitionSchema>;
  }
}
