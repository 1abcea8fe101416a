import { localPath } from '../i18n/paths';
import type { OrderKey } from '../orders/order-path';

const pathOf = (page: string, { number, secret }: OrderKey): string =>
  localPath(`/orders/${encodeURIComponent(number)}/${page}?key=${encodeURIComponent(secret)}`);

/** Where a shopper sees how to pay an order by hand, and shows that they have. */
export const payPath = (group: OrderKey): string => pathOf('pay', group);

/** The operator's QRIS as a picture. */
export const qrisPath = (group: OrderKey): string => pathOf('qris.svg', group);

/** A picture that the shopper sent; whoever has the order's link sees it. */
export const proofPath = (group: OrderKey, proofId: string): string =>
  pathOf(`proofs/${encodeURIComponent(proofId)}`, group);
