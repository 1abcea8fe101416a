/** Two things of one seller that are bought together. */
export interface Pair {
  /** Public ids of the two variants. */
  variantIds: [string, string];
  sellerId: string;
  things: { variantId: string; productId: string }[];
}
