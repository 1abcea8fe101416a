import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

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
    kind: p.enum(['RECEIVED', 'ADJUSTED', 'SHIPPED', 'RETURNED']),
    reason: p.string(),
    actorId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
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
