import { localPath } from '../i18n/paths';
import type { OrderKey } from '../orders/order-path';

const pathOf = (page: string, { number, secret }: OrderKey, orderId: string | null): string => {
  const order = orderId === null ? '' : `&order=${encodeURIComponent(orderId)}`;
  return localPath(`/orders/${encodeURIComponent(number)}/${page}?key=${encodeURIComponent(secret)}${order}`);
};

/** Where a shopper calls off one order, or all of a group that is not paid. */
export const cancelPath = (group: OrderKey, orderId: string | null = null): string =>
  pathOf('cancel', group, orderId);

/** Where a shopper asks to send something of an order back. */
export const returnRequestPath = (group: OrderKey, orderId: string): string =>
  pathOf('return', group, orderId);

/** Where a shopper follows one return. */
export const returnPath = (group: OrderKey, returnId: string): string =>
  pathOf(`returns/${encodeURIComponent(returnId)}`, group, null);
