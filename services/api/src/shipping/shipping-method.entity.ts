import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

/** A way to get a parcel: a courier, or picking it up. The deployment's are loaded at set-up. */
export const ShippingMethodSchema = defineEntity({
  name: 'ShippingMethod',
  tableName: 'shipping_method',
  properties: {
    code: p.string().primary(),
    kind: p.enum(['DELIVERY', 'PICK_UP']),
    title: p.json<LocalizedText>(),
    description: p.json<LocalizedText>(),
    position: p.integer().default(0),
    active: p.boolean().default(true),
    /** Whose own way it is; null for the deployment's. */
    sellerId: p.uuid().nullable(),
    regions: p.array().defaultRaw("'{}'"),
    minDays: p.integer().nullable(),
    maxDays: p.integer().nullable(),
    /** Of an own way of pick-up: where, and when somebody is there. */
    stockLocationId: p.uuid().nullable(),
    hours: p.string().default(''),
  },
});

export type ShippingMethod = InferEntity<typeof ShippingMethodSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    shipping_method: InferKyselyTable<typeof ShippingMethodSchema>;
  }
}
