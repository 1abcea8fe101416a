import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** Pieces that went from one of a seller's locations to another; append-only. */
export const StockTransferSchema = defineEntity({
  name: 'StockTransfer',
  tableName: 'stock_transfer',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    fromLocationId: p.uuid(),
    toLocationId: p.uuid(),
    reason: p.string(),
    actorId: p.uuid().nullable(),
    idempotencyKey: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type StockTransfer = InferEntity<typeof StockTransferSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_transfer: InferKyselyTable<typeof StockTransferSchema>;
  }
}
