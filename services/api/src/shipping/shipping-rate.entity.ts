import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** One row of the zone x weight table; prices in minor units. Loaded at set-up. */
export const ShippingRateSchema = defineEntity({
  name: 'ShippingRate',
  tableName: 'shipping_rate',
  properties: {
    methodCode: p.string().primary(),
    zoneCode: p.string().primary(),
    maxWeightGrams: p.integer().primary(),
    price: p.bigint(),
    extraGrams: p.integer().nullable(),
    extraPrice: p.bigint().nullable(),
    minDays: p.integer(),
    maxDays: p.integer(),
  },
});

export type ShippingRate = InferEntity<typeof ShippingRateSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    shipping_rate: InferKyselyTable<typeof ShippingRateSchema>;
  }
}
