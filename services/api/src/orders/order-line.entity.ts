import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

/** The buyer's own text, as it was asked for and written at checkout. */
export interface OrderPersonalisation {
  label: LocalizedText;
  text: string;
}

/** What was bought, as it was called and priced at checkout; it never changes. */
export const OrderLineSchema = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    position: p.integer(),
    variantId: p.uuid(),
    productId: p.uuid(),
    title: p.json<LocalizedText>(),
    variantTitle: p.json<LocalizedText>(),
    sku: p.string().nullable(),
    imageAssetId: p.uuid().nullable(),
    personalisation: p.json<OrderPersonalisation>().nullable(),
    quantity: p.integer(),
    unitPrice: p.bigint(),
    /** The regular price, where the line was sold for less than it. */
    listPrice: p.bigint().nullable(),
    /** Unit price times quantity, before discounts. */
    total: p.bigint(),
    discountTotal: p.bigint().default(0),
    /** The part of the discounts that the operator pays for. */
    operatorDiscountTotal: p.bigint().default(0),
    /** PPN in basis points (1100 = 11 %); zero where the seller charges none. */
    taxRateBp: p.integer().default(0),
    /** PPN that is in what is paid for the line. */
    taxTotal: p.bigint().default(0),
  },
});

export type OrderLine = InferEntity<typeof OrderLineSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_line: InferKyselyTable<typeof OrderLineSchema>;
  }
}
