import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/**
 * Why pieces came or went. RECEIVED: made or bought. SHIPPED: sent to who ordered online. RETURNED: came back from them.
 * SOLD_ON_SITE: sold over the counter. COUNTED: what a stock-take found. IMPORTED: a level set by a file.
 */
export const movementKinds = [
  'RECEIVED',
  'ADJUSTED',
  'SHIPPED',
  'RETURNED',
  'TRANSFERRED_OUT',
  'TRANSFERRED_IN',
  'SOLD_ON_SITE',
  'COUNTED',
  'IMPORTED',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One change of what is on hand; append-only. Their sum is the level. */
export const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    id: p.uuid().primary(),
    variantId: p.uuid(),
    locationId: p.uuid(),
    sellerId: p.uuid(),
    delta: p.integer(),
    kind: p.enum([...movementKinds]),
    reason: p.string(),
    actorId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
    transferId: p.uuid().nullable(),
    countId: p.uuid().nullable(),
    importId: p.uuid().nullable(),
    idempotencyKey: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type StockMovement = InferEntity<typeof StockMovementSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_movement: InferKyselyTable<typeof StockMovementSchema>;
  }
}
