import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import { productStatuses } from './product.machine.js';

/** A text of the buyer's that is worked into the piece. */
export interface Personalisation {
  /** What to write, such as “Name on the collar”. */
  label: LocalizedText;
  maxLength: number;
  /** The piece can't be bought without it. */
  required: boolean;
}

export const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    slug: p.string(),
    title: p.json<LocalizedText>(),
    subtitle: p.json<LocalizedText>().defaultRaw("'{}'"),
    description: p.json<LocalizedText>(),
    categoryId: p.uuid().nullable(),
    status: p.enum(productStatuses),
    priceMin: p.bigint(),
    priceMax: p.bigint(),
    featuredRank: p.integer().default(0),
    madeToOrderDays: p.integer().nullable(),
    /** `2026-12-24`. */
    preorderShipsAt: p.string().columnType('date').nullable(),
    personalisation: p.json<Personalisation>().nullable(),
    seoTitle: p.json<LocalizedText>().defaultRaw("'{}'"),
    seoDescription: p.json<LocalizedText>().defaultRaw("'{}'"),
    importSource: p.string().nullable(),
    importKey: p.string().nullable(),
    importHash: p.string().nullable(),
    version: p.integer().default(1),
    submittedAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type Product = InferEntity<typeof ProductSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product: InferKyselyTable<typeof ProductSchema>;
  }
}
