import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember, sellerFaults } from '../sellers/index.js';
import { catalogFaults } from './catalog.errors.js';

export interface OwnProduct {
  /** Row ids. */
  productId: string;
  sellerId: string;
}

/**
 * The product that a member wants to change.
 *
 * @param id public id
 * @throws UserFaults PRODUCT_NOT_FOUND for an unknown product and for another seller's, which are not told apart;
 * top-level UNAUTHENTICATED, and FORBIDDEN for a member whose role does not write products
 */
export async function requireOwnProduct(context: Context, id: string): Promise<OwnProduct> {
  const productId = fromPublicId('product', id);
  const row =
    productId === null
      ? null
      : await context.db.platform
          .selectFrom('product')
          .select('seller_id')
          .where('id', '=', productId)
          .executeTakeFirst();
  // Asked with no seller in hand too, so that nobody learns from the refusal whether a product exists.
  const membership = await requireMember(context, row?.seller_id ?? '', 'products:write');
  if (productId === null || membership === null) {
    return catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
  }
  return { productId, sellerId: membership.sellerId };
}

/** The seller that a member wants to add to, by row id. @throws UserFaults SELLER_NOT_FOUND, and as above */
export async function requireOwnSeller(context: Context, id: string): Promise<string> {
  const membership = await requireMember(context, id, 'products:write');
  if (!membership) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  return membership.sellerId;
}
