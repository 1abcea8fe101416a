import { orderFaults, sellerOfOrder } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember, type SellerMembership } from '../sellers/index.js';
import { fulfillmentFaults } from './fulfillment.errors.js';

export interface FulfillableOrder {
  /** Row id. */
  orderId: string;
  membership: SellerMembership;
}

export interface MovableShipment extends FulfillableOrder {
  /** Row id. */
  shipmentId: string;
}

/**
 * The order that a member wants to move on. A seller that is suspended still sends what is paid.
 *
 * @param id public id
 * @throws UserFaults ORDER_NOT_FOUND for an unknown order and for another seller's, which are not told apart;
 * top-level UNAUTHENTICATED, and FORBIDDEN for a member whose role does not send parcels
 */
export async function requireFulfillableOrder(context: Context, id: string): Promise<FulfillableOrder> {
  const orderId = fromPublicId('order', id);
  // Asked with no seller in hand too, so that nobody learns from the refusal whether an order exists.
  const sellerId = orderId === null ? null : await sellerOfOrder(context, orderId);
  const membership = await requireMember(context, sellerId ?? '', 'orders:fulfil');
  if (orderId === null || membership === null) {
    return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  }
  return { orderId, membership };
}

/**
 * The parcel that a member wants to move on.
 *
 * @param id public id
 * @throws UserFaults SHIPMENT_NOT_FOUND for an unknown one and for another seller's; top-level as for the order
 */
export async function requireMovableShipment(context: Context, id: string): Promise<MovableShipment> {
  const shipmentId = fromPublicId('shipment', id);
  const row =
    shipmentId === null
      ? undefined
      : await context.db.platform
          .selectFrom('shipment')
          .select(['order_id', 'seller_id'])
          .where('id', '=', shipmentId)
          .executeTakeFirst();
  const membership = await requireMember(context, row?.seller_id ?? '', 'orders:fulfil');
  if (shipmentId === null || !row || membership === null) {
    return fulfillmentFaults.fail('SHIPMENT_NOT_FOUND', { field: ['input', 'shipmentId'] });
  }
  return { orderId: row.order_id, shipmentId, membership };
}
