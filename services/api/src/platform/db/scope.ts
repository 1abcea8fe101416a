/**
 * Whose rows a transaction may touch; the row-level policies in `migrations/` read it.
 * - `platform`: workflows of the platform, the operator, jobs
 * - `public`: what anyone may see; read only
 * - `seller`: one seller's own rows
 * - `order_group`: what a shopper bought in one order group
 */
export type Scope =
  | { kind: 'platform' }
  | { kind: 'public' }
  | { kind: 'seller'; sellerId: string }
  | { kind: 'order_group'; orderGroupId: string };

export const platformScope: Scope = { kind: 'platform' };
export const publicScope: Scope = { kind: 'public' };
export const sellerScope = (sellerId: string): Scope => ({ kind: 'seller', sellerId });
export const orderGroupScope = (orderGroupId: string): Scope => ({ kind: 'order_group', orderGroupId });
