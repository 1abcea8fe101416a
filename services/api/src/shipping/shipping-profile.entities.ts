import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** What a seller offers for some of its goods. */
export const ShippingProfileSchema = defineEntity({
  name: 'ShippingProfile',
  tableName: 'shipping_profile',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    name: p.string(),
    isDefault: p.boolean().default(false),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** A way that a profile offers. */
export const ShippingProfileMethodSchema = defineEntity({
  name: 'ShippingProfileMethod',
  tableName: 'shipping_profile_method',
  properties: {
    profileId: p.uuid().primary(),
    methodCode: p.string().primary(),
    sellerId: p.uuid(),
    position: p.integer(),
    surcharge: p.bigint(),
    freeOver: p.bigint().nullable(),
  },
});

/** The price of a seller's own way up to a weight. */
export const ShippingProfileRateSchema = defineEntity({
  name: 'ShippingProfileRate',
  tableName: 'shipping_profile_rate',
  properties: {
    profileId: p.uuid().primary(),
    methodCode: p.string().primary(),
    maxWeightGrams: p.integer().primary(),
    sellerId: p.uuid(),
    price: p.bigint(),
    extraGrams: p.integer().nullable(),
    extraPrice: p.bigint().nullable(),
  },
});

/** Which profile a product is in; one that is in none is sent as the default says. */
export const ShippingProfileProductSchema = defineEntity({
  name: 'ShippingProfileProduct',
  tableName: 'shipping_profile_product',
  properties: {
    productId: p.uuid().primary(),
    profileId: p.uuid(),
    sellerId: p.uuid(),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    shipping_profile: InferKyselyTable<typeof ShippingProfileSchema>;
    shipping_profile_method: InferKyselyTable<typeof ShippingProfileMethodSchema>;
    shipping_profile_rate: InferKyselyTable<typeof ShippingProfileRateSchema>;
    shipping_profile_product: InferKyselyTable<typeof ShippingProfileProductSchema>;
  }
}
