import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const CollectionProductSchema = defineEntity({
  name: 'CollectionProduct',
  tableName: 'collection_product',
  properties: {
    collectionId: p.uuid().primary(),
    productId: p.uuid().primary(),
    position: p.integer(),
  },
});

export type CollectionProduct = InferEntity<typeof CollectionProductSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    collection_product: InferKyselyTable<typeof CollectionProductSchema>;
  }
}
