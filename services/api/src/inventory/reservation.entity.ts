import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/**
 * Stock held for an order. LIVE: while the shopper pays. ALLOCATED: paid, not yet shipped. Both count as reserved;
 * RELEASED went back to the shelf, SHIPPED left the house.
 */
export const ReservationSchema = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  properties: {
    id: p.uuid().primary(),
    orderGroupId: p.uuid(),
    orderId: p.uuid(),
    variantId: p.uuid(),
    locationId: p.uuid(),
    sellerId: p.uuid(),
    quantity: p.integer(),
    status: p.enum(['LIVE', 'ALLOCATED', 'RELEASED', 'SHIPPED']),
    expiresAt: p.datetime(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type Reservation = InferEntity<typeof ReservationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    reservation: InferKyselyTable<typeof ReservationSchema>;
  }
}
