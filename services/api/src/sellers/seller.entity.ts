import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import type { OpeningHours } from './opening-hours.js';

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
    brandColor: p.string().nullable(),
    suspensionReason: p.string().nullable(),
    /** First and last day off, such as `2026-12-24`; both or none. */
    holidayFrom: p.string().columnType('date').nullable(),
    holidayUntil: p.string().columnType('date').nullable(),
    holidayMessage: p.json<LocalizedText>().defaultRaw("'{}'"),
    /** Whether orders are taken on the days off all the same, to be made and sent after them. */
    holidayAcceptsOrders: p.boolean().default(false),
    openingHours: p.json<OpeningHours>().defaultRaw("'{}'"),
    latitude: p.float().columnType('double precision').nullable(),
    longitude: p.float().columnType('double precision').nullable(),
    foundedYear: p.integer().nullable(),
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
