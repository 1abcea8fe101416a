import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** From how few of anything on a seller wants to be told; null for never. */
export const StockSettingSchema = defineEntity({
  name: 'StockSetting',
  tableName: 'stock_setting',
  properties: { sellerId: p.uuid().primary(), lowStockThreshold: p.integer().nullable() },
});

/** From how few of one variant on. */
export const StockThresholdSchema = defineEntity({
  name: 'StockThreshold',
  tableName: 'stock_threshold',
  properties: { variantId: p.uuid().primary(), sellerId: p.uuid(), threshold: p.integer() },
});

/** A variant that was told of as running low. */
export const StockLowSchema = defineEntity({
  name: 'StockLow',
  tableName: 'stock_low',
  properties: {
    variantId: p.uuid().primary(),
    sellerId: p.uuid(),
    alertId: p.uuid(),
    since: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_setting: InferKyselyTable<typeof StockSettingSchema>;
    stock_threshold: InferKyselyTable<typeof StockThresholdSchema>;
    stock_low: InferKyselyTable<typeof StockLowSchema>;
  }
}
