import { localPath } from '../i18n/paths';
import type { OrderKey } from '../orders/order-path';

/** Where a shopper writes, changes or takes back the review of something bought. */
export const reviewPath = (group: OrderKey, lineId: string): string =>
  localPath(
    `/orders/${encodeURIComponent(group.number)}/reviews/${encodeURIComponent(lineId)}?key=${encodeURIComponent(group.secret)}`,
  );
