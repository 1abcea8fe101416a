import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const ProvenanceCodeSchema = defineEntity({
  name: 'ProvenanceCode',
  tableName: 'provenance_code',
  properties: {
    code: p.string().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type ProvenanceCode = InferEntity<typeof ProvenanceCodeSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    provenance_code: InferKyselyTable<typeof ProvenanceCodeSchema>;
  }
}
