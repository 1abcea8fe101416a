import { orderFaults, sellerOfOrder } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { returnFaults } from './return.errors.js';
import { findReturn } from './return.queries.js';
import { requireMember, type SellerMembership } from '../sellers/index.js';

export interface RefundableOrder {
  /** Row id. */
  orderId: string;
  membership: SellerMembership;
}

/**
 * The order that a member wants to call off or give money back for.
 *
 * @param id public id
 * @throws UserFaults ORDER_NOT_FOUND for an unknown order and for another seller's, which are not told apart;
 * top-level UNAUTHENTICATED, and FORBIDDEN for a member whose role gives no money back
 */
export async function requireRefundableOrder(context: Context, id: string): Promise<RefundableOrder> {
  const orderId = fromPublicId('order', id);
  // Asked with no seller in hand too, so that nobody learns from the refusal whether an order exists.
  const sellerId = orderId === null ? null : await sellerOfOrder(context, orderId);
  const membership = await requireMember(context, sellerId ?? '', 'orders:refund');
  if (orderId === null || membership === null)
    return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  return { orderId, membership };
}

/**
 * A return that a member wants to decide upon or receive.
 *
 * @param id public id
 * @throws UserFaults RETURN_NOT_FOUND for an unknown return and for another seller's, which are not told apart; top-level
 * UNAUTHENTICATED, and FORBIDDEN for a member whose role gives no money back
 */
export async function requireSellersReturn(
  context: Context,
  id: string,
): Promise<{ returnId: string; sellerId: string }> {
  const returnId = fromPublicId('return', id);
  const record = returnId === null ? null : await findReturn(context, returnId);
  const membership = await requireMember(context, record?.row.seller_id ?? '', 'orders:refund');
  if (returnId === null || membership === null)
    return returnFaults.fail('RETURN_NOT_FOUND', { field: ['input', 'returnId'] });
  return { returnId, sellerId: membership.sellerId };
}
