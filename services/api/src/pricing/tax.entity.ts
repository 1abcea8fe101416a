import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** What a tax takes from a day on, in basis points of the price without it. */
export const TaxRateSchema = defineEntity({
  name: 'TaxRate',
  tableName: 'tax_rate',
  properties: {
    code: p.string().primary(),
    effectiveFrom: p.date().primary(),
    rateBp: p.integer(),
    /** The law that says so. */
    source: p.string(),
  },
});

/** Whether a seller charges PPN; one without a row does not. */
export const SellerTaxSchema = defineEntity({
  name: 'SellerTax',
  tableName: 'seller_tax',
  properties: {
    sellerId: p.uuid().primary(),
    chargesPpn: p.boolean(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    tax_rate: InferKyselyTable<typeof TaxRateSchema>;
    seller_tax: InferKyselyTable<typeof SellerTaxSchema>;
  }
}
