import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** How much of a variant lies at a location, and how much of that is spoken for: `0 <= reserved <= onHand`. */
export const StockLevelSchema = defineEntity({
  name: 'StockLevel',
  tableName: 'stock_level',
  properties: {
    variantId: p.uuid().primary(),
    locationId: p.uuid().primary(),
    sellerId: p.uuid(),
    /** The location's, kept the same by a foreign key, so that who buys reads one table. */
    sellsOnline: p.boolean().default(true),
    priority: p.integer().default(0),
    onHand: p.integer().default(0),
    reserved: p.integer().default(0),
  },
});

export type StockLevel = InferEntity<typeof StockLevelSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_level: InferKyselyTable<typeof StockLevelSchema>;
  }
}
