import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const stockLocationKinds = ['WORKSHOP', 'GALLERY', 'FAIR_BOOTH'] as const;
export type StockLocationKind = (typeof stockLocationKinds)[number];

/** A place where a seller keeps stock: the workshop, a gallery's shelf, a booth at a fair. */
export const StockLocationSchema = defineEntity({
  name: 'StockLocation',
  tableName: 'stock_location',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    kind: p.enum([...stockLocationKinds]),
    name: p.string(),
    address: p.string().nullable(),
    subdistrictCode: p.string().nullable(),
    active: p.boolean().default(true),
    /** Online orders are taken from it. */
    sellsOnline: p.boolean().default(true),
    /** Online orders take from the lowest first. */
    priority: p.integer().default(0),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type StockLocation = InferEntity<typeof StockLocationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    stock_location: InferKyselyTable<typeof StockLocationSchema>;
  }
}
