import type { Context } from '../platform/context.js';
import { definePort } from '../platform/ports.js';

/** What this slice must know of sellers, who stand above it. */
export interface MediaOwners {
  /**
   * The row id of a seller for whom the person who asks may change pictures; null for one that is not theirs.
   *
   * @throws UNAUTHENTICATED, FORBIDDEN
   */
  sellerOf: (context: Context, sellerId: string) => Promise<string | null>;
}

export const mediaOwners = definePort<MediaOwners>('media/owners');
