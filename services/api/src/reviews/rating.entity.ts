import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** Counts are written by addition alone (`count-review.ts`); what follows from them the database generates. */
const counts = {
  stars1: p.integer().fieldName('stars_1').defaultRaw('0'),
  stars2: p.integer().fieldName('stars_2').defaultRaw('0'),
  stars3: p.integer().fieldName('stars_3').defaultRaw('0'),
  stars4: p.integer().fieldName('stars_4').defaultRaw('0'),
  stars5: p.integer().fieldName('stars_5').defaultRaw('0'),
  reviewCount: p.integer().defaultRaw('0'),
  average: p.decimal().nullable(),
};

/** How a product's published reviews add up. */
export const ProductRatingSchema = defineEntity({
  name: 'ProductRating',
  tableName: 'product_rating',
  properties: { productId: p.uuid().primary(), sellerId: p.uuid(), ...counts },
});

/** The same over everything a seller sells or sold. */
export const SellerRatingSchema = defineEntity({
  name: 'SellerRating',
  tableName: 'seller_rating',
  properties: { sellerId: p.uuid().primary(), ...counts },
});

export type ProductRating = InferEntity<typeof ProductRatingSchema>;
export type SellerRating = InferEntity<typeof SellerRatingSchema>;

/** What is read of either table. */
export interface RatingCounts {
  stars_1: number;
  stars_2: number;
  stars_3: number;
  stars_4: number;
  stars_5: number;
  review_count: number;
  average: string | null;
}

export const ratingColumns = [
  'stars_1',
  'stars_2',
  'stars_3',
  'stars_4',
  'stars_5',
  'review_count',
  'average',
] as const;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_rating: InferKyselyTable<typeof ProductRatingSchema>;
    seller_rating: InferKyselyTable<typeof SellerRatingSchema>;
  }
}
