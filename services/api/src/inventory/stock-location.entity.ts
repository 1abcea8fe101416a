import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A place where a seller keeps stock: the workshop, a gallery's shelf, a booth at a fair. */
export const StockLocationSchema = defineEntity({
  name: 'StockLocation',
  tableName: 'stock_location',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    kind: p.enum(['WORKSHOP', 'GALLERY', 'FAIR_BOOTH']),
    name: p.string(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type StockLocation = InferEntity<typeof StockLocationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_location: InferKyselyTable<typeof StockLocationSchema>;
  }
}
