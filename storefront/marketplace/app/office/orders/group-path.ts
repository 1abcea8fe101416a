/** The page of the group that an order's number is in. */
export const groupPathOf = (orderNumber: string): string =>
  `/office/orders/${orderNumber.replace(/-\d{1,3}$/, '')}`;
