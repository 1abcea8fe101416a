import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import type { PickUpPlace } from '../shipping/index.js';
import type { OrderAddress } from './order-group.entity.js';
import { orderStatuses } from './order.machine.js';

/** How the parcel gets to the shopper, as it was offered at checkout. */
export interface OrderDelivery {
  methodCode: string;
  kind: 'DELIVERY' | 'PICK_UP';
  title: LocalizedText;
  minDays: number | null;
  maxDays: number | null;
  /** Where it is picked up, as it was at checkout; only for pick-up at a place of the seller's. */
  place?: PickUpPlace | null;
}

/** Who gets the parcel: all that a seller learns of the shopper. The address is null for pick-up. */
export interface OrderRecipient {
  name: string;
  phone: string;
  address: OrderAddress | null;
}

export const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'order',
  properties: {
    id: p.uuid().primary(),
    orderGroupId: p.uuid(),
    sellerId: p.uuid(),
    number: p.string(),
    status: p.enum(orderStatuses),
    subtotal: p.bigint(),
    deliveryTotal: p.bigint(),
    /** Discounts on the lines and on the delivery. */
    discountTotal: p.bigint().default(0),
    /** The part of the discounts that is on the delivery. */
    deliveryDiscount: p.bigint().default(0),
    /** The part of the discounts that the operator pays for. */
    operatorDiscountTotal: p.bigint().default(0),
    /** PPN that is in the total. */
    taxTotal: p.bigint().default(0),
    /** What is paid: subtotal and delivery less the discounts. */
    total: p.bigint(),
    delivery: p.json<OrderDelivery>(),
    recipient: p.json<OrderRecipient>(),
    placedAt: p.datetime().defaultRaw('now()'),
    /** Set while something is open about the order, such as a return: it does not complete by itself. What is in order_completion_hold. */
    completionHeldAt: p.datetime().nullable(),
  },
});

export type Order = InferEntity<typeof OrderSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order: InferKyselyTable<typeof OrderSchema>;
  }
}
