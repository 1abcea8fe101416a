import { localPath } from '../i18n/paths';

/** Where a shopper finds an order again: its number, and the secret that opens it. */
export const orderPath = ({ number, secret }: { number: string; secret: string }): string =>
  localPath(`/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(secret)}`);
