/** How a shopper can pay. */
export const paymentMethods = ['CARD', 'BANK_TRANSFER', 'QRIS', 'CASH_ON_PICKUP', 'NOTHING_TO_PAY'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Methods whose shopper shows a picture of what they paid. */
export const provenMethods: readonly PaymentMethod[] = ['BANK_TRANSFER', 'QRIS'];
