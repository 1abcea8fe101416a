import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { locales } from '../platform/locale.js';

/** Where the parcels go, as it was at checkout. `path` reads from the subdistrict up to the province. */
export interface OrderAddress {
  line: string;
  subdistrictCode: string;
  path: string;
  postalCode: string | null;
  landmark: string | null;
}

export const OrderGroupSchema = defineEntity({
  name: 'OrderGroup',
  tableName: 'order_group',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    secret: p.string(),
    cartId: p.uuid(),
    userId: p.uuid().nullable(),
    buyerName: p.string(),
    buyerPhone: p.string(),
    buyerEmail: p.string().nullable(),
    address: p.json<OrderAddress>().nullable(),
    locale: p.enum(locales),
    subtotal: p.bigint(),
    deliveryTotal: p.bigint(),
    discountTotal: p.bigint().default(0),
    /** What is paid: subtotal and delivery less the discounts. */
    total: p.bigint(),
    idempotencyKey: p.string(),
    placedAt: p.datetime().defaultRaw('now()'),
  },
});

export type OrderGroup = InferEntity<typeof OrderGroupSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_group: InferKyselyTable<typeof OrderGroupSchema>;
  }
}
