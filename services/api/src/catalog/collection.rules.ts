/** What a product must be to stand in a collection by rules; all that is given must fit. Validated before it is written. */
export interface CollectionRules {
  /** Slugs; what is below them counts as well. */
  categories?: string[];
  /** One option of each attribute named must fit. */
  attributes?: { code: string; options: string[] }[];
  /** Minor units, as text, since JSON has no bigint. */
  minPrice?: string;
  maxPrice?: string;
  /** Row ids. */
  sellers?: string[];
  madeToOrder?: boolean;
  newSinceDays?: number;
  onSale?: boolean;
}
