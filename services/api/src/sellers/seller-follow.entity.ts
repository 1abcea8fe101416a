import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const SellerFollowSchema = defineEntity({
  name: 'SellerFollow',
  tableName: 'seller_follow',
  properties: {
    sellerId: p.uuid().primary(),
    userId: p.uuid().primary(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type SellerFollow = InferEntity<typeof SellerFollowSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    seller_follow: InferKyselyTable<typeof SellerFollowSchema>;
  }
}
