import { localPath } from '../i18n/paths';

/** What opens an order group. */
export interface OrderKey {
  number: string;
  secret: string;
}

/** Where a shopper finds an order again: its number, and the secret that opens it. */
export const orderPath = ({ number, secret }: OrderKey): string =>
  localPath(`/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(secret)}`);
