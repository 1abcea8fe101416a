/**
 * What a row of the home page shows. SELLER, MOTIF, COLLECTION: one of them, with products. COLLECTIONS, CATEGORIES,
 * SELLERS: several, as tiles. FEATURED, NEW, SALE: products.
 */
export const homeRailKinds = [
  'SELLER',
  'MOTIF',
  'COLLECTION',
  'COLLECTIONS',
  'CATEGORIES',
  'SELLERS',
  'FEATURED',
  'NEW',
  'SALE',
] as const;
export type HomeRailKind = (typeof homeRailKinds)[number];

export const homeLimits = { rails: 20, title: 80, text: 300 } as const;
