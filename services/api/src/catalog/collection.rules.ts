/** One thing that a product must be, by exactly one of these. */
export type CollectionCondition =
  /** Slugs of categories; what is below them counts as well. */
  | { category: string[] }
  /** Slugs of motifs. */
  | { motifs: string[] }
  /** One option of an attribute; `true` for one that is yes or no. */
  | { attribute: { code: string; options: string[] } }
  /** Row ids of sellers. */
  | { sellers: string[] }
  /** Kinds of certificates that the operator found true. */
  | { certificates: string[] }
  /** Minor units, as text, since JSON has no bigint; one of a product's prices lies between them. */
  | { price: { min?: string; max?: string } }
  | { inStock: boolean }
  | { madeToOrder: boolean }
  | { onSale: boolean }
  /** Came into the shop within so many days. */
  | { newSinceDays: number };

export type CollectionMatch = 'ALL' | 'ANY';

/** What a product must be to stand in a collection by rules. Validated before it is written. */
export interface CollectionRules {
  match: CollectionMatch;
  conditions: CollectionCondition[];
}

export const noRules: CollectionRules = { match: 'ALL', conditions: [] };

export const collectionLimits = {
  slug: 80,
  title: 120,
  description: 2000,
  seoTitle: 120,
  seoDescription: 320,
  conditions: 20,
  values: 50,
  products: 500,
  newSinceDays: 365,
} as const;
