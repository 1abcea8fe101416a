import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const sellerStatuses = ['APPLIED', 'APPROVED', 'SUSPENDED', 'ENDED'] as const;
export type SellerStatus = (typeof sellerStatuses)[number];

export const SellerSchema = defineEntity({
  name: 'Seller',
  tableName: 'seller',
  properties: {
    id: p.uuid().primary(),
    slug: p.string(),
    name: p.string(),
    status: p.enum(sellerStatuses),
    story: p.json<LocalizedText>(),
    subdistrictCode: p.string(),
    phone: p.string().nullable(),
    logoAssetId: p.uuid().nullable(),
    bannerAssetId: p.uuid().nullable(),
    suspensionReason: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    approvedAt: p.datetime().nullable(),
  },
});

export type Seller = InferEntity<typeof SellerSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    seller: InferKyselyTable<typeof SellerSchema>;
  }
}
