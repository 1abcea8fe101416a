import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** That a product carries a motif: said by its seller, found true or untrue by the operator. */
export const ProductMotifSchema = defineEntity({
  name: 'ProductMotif',
  tableName: 'product_motif',
  properties: {
    productId: p.uuid().primary(),
    motifId: p.uuid().primary(),
    sellerId: p.uuid(),
    technique: p.string().nullable(),
    maker: p.string().nullable(),
    position: p.integer(),
    createdAt: p.datetime().defaultRaw('now()'),
    verifiedAt: p.datetime().nullable(),
    verifiedBy: p.uuid().nullable(),
    rejectedAt: p.datetime().nullable(),
    rejectedReason: p.string().nullable(),
  },
});

export type ProductMotif = InferEntity<typeof ProductMotifSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_motif: InferKyselyTable<typeof ProductMotifSchema>;
  }
}
