import { requireSignedIn } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import type { SellerRole } from './seller-member.entity.js';
import { membershipOf, type SellerMembership } from './seller.queries.js';

/** What a member may do, by role. Buyers' names, phones and addresses are for `buyers:read` alone. */
const permissionsByRole = {
  OWNER: [
    'seller:read',
    'orders:read',
    'buyers:read',
    'orders:fulfil',
    'orders:refund',
    'stock:read',
    'stock:adjust',
    'products:write',
    'reviews:answer',
    'seller:write',
    'money:read',
    'money:write',
  ],
  STOCK_KEEPER: ['seller:read', 'orders:read', 'stock:read', 'stock:adjust'],
} as const satisfies Record<SellerRole, readonly string[]>;

export type SellerPermission = (typeof permissionsByRole)[SellerRole][number];

/** Whether a role includes a permission. */
export const roleAllows = (role: SellerRole, permission: SellerPermission): boolean =>
  permissionsByRole[role].some((granted) => granted === permission);

/** @throws FORBIDDEN when a member's role does not include the permission. */
export function requirePermission(
  { locale }: Context,
  { role }: Pick<SellerMembership, 'role'>,
  permission: SellerPermission,
): void {
  if (!roleAllows(role, permission)) throw requestError('FORBIDDEN', locale);
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The asking person's place at a seller that the request names, by public id or row id.
 *
 * @returns null for an unknown seller and for one the person does not belong to, which must not be told apart.
 * @throws UNAUTHENTICATED when nobody is signed in, FORBIDDEN when the member's role does not include the permission.
 */
export async function requireMember(
  context: Context,
  sellerId: string,
  permission: SellerPermission,
): Promise<SellerMembership | null> {
  const { userId, audience } = requireSignedIn(context);
  if (audience !== 'seller') throw requestError('FORBIDDEN', context.locale);
  const id = uuidPattern.test(sellerId) ? sellerId : fromPublicId('seller', sellerId);
  const membership = id === null ? null : await membershipOf(context, id, userId);
  if (membership) requirePermission(context, membership, permission);
  return membership;
}
