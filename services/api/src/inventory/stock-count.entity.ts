import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const stockCountStatuses = ['OPEN', 'FINISHED', 'CANCELLED'] as const;
export type StockCountStatus = (typeof stockCountStatuses)[number];

/** A stock-take of one location; one at a time. */
export const StockCountSchema = defineEntity({
  name: 'StockCount',
  tableName: 'stock_count',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    locationId: p.uuid(),
    status: p.enum([...stockCountStatuses]),
    startedBy: p.uuid().nullable(),
    startedAt: p.datetime().defaultRaw('now()'),
    endedBy: p.uuid().nullable(),
    endedAt: p.datetime().nullable(),
  },
});

/** What was counted of one variant, and what the ledger said then. */
export const StockCountLineSchema = defineEntity({
  name: 'StockCountLine',
  tableName: 'stock_count_line',
  properties: {
    countId: p.uuid().primary(),
    variantId: p.uuid().primary(),
    sellerId: p.uuid(),
    expected: p.integer(),
    counted: p.integer().nullable(),
    onHandThen: p.integer().nullable(),
    countedBy: p.uuid().nullable(),
    countedAt: p.datetime().nullable(),
  },
});

export type StockCount = InferEntity<typeof StockCountSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_count: InferKyselyTable<typeof StockCountSchema>;
    stock_count_line: InferKyselyTable<typeof StockCountLineSchema>;
  }
}
