import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** An order's parcel under way; one for each order. */
export const ShipmentSchema = defineEntity({
  name: 'Shipment',
  tableName: 'shipment',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    courier: p.string(),
    trackingNumber: p.string().nullable(),
    shippedAt: p.datetime().defaultRaw('now()'),
    deliveredAt: p.datetime().nullable(),
  },
});

export type Shipment = InferEntity<typeof ShipmentSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    shipment: InferKyselyTable<typeof ShipmentSchema>;
  }
}
