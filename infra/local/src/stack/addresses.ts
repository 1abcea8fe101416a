/** Where the parts of a running stack are reached, without a slash at the end. */
export interface Addresses {
  marketplace: string;
  /** The sellers' own shops: `/<handle>`. */
  shop: string;
  api: string;
  /** Absent when Stripe itself is used. */
  stripe?: string;
  /** Absent when mail goes to a real server. */
  mail?: string;
  smtp: string;
}
