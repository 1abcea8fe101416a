import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** Which zone a region belongs to; the longest code that an address begins with decides. Loaded at set-up. */
export const ShippingZoneRegionSchema = defineEntity({
  name: 'ShippingZoneRegion',
  tableName: 'shipping_zone_region',
  properties: {
    regionCode: p.string().primary(),
    zoneCode: p.string(),
  },
});

export type ShippingZoneRegion = InferEntity<typeof ShippingZoneRegionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    shipping_zone_region: InferKyselyTable<typeof ShippingZoneRegionSchema>;
  }
}
