import type { OrderStatus } from '@gebyar/schema/office';
import { orderWords } from '@gebyar/storefront/orders/order-words';

/** States to look for, in the order an order goes through them. */
export const orderStatuses = Object.keys(orderWords) as OrderStatus[];

export const isOrderStatus = (value: string): value is OrderStatus => Object.hasOwn(orderWords, value);
