import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** What one row of a file does to a level. */
export interface ImportedChange {
  /** Line of the file. */
  line: number;
  variant_id: string;
  location_id: string;
  delta: number;
}

/** A file of stock that was checked; applied once. */
export const StockImportSchema = defineEntity({
  name: 'StockImport',
  tableName: 'stock_import',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    status: p.enum(['CHECKED', 'APPLIED']),
    rowCount: p.integer(),
    changes: p.json<ImportedChange[]>(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    appliedBy: p.uuid().nullable(),
    appliedAt: p.datetime().nullable(),
  },
});

export type StockImport = InferEntity<typeof StockImportSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_import: InferKyselyTable<typeof StockImportSchema>;
  }
}
