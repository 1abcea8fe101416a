import { localPath } from '../i18n/paths';
import type { OrderKey } from '../orders/order-path';

/** Where a shopper and a seller write to each other about an order. */
export const messagesPath = ({ number, secret }: OrderKey, orderId: string): string =>
  localPath(
    `/orders/${encodeURIComponent(number)}/messages/${encodeURIComponent(orderId)}?key=${encodeURIComponent(secret)}`,
  );
