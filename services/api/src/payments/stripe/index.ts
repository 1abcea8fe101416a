export { createStripeGateway } from './stripe-gateway.js';
export { createStripeTransfers } from './stripe-transfers.js';
export type { StripeSettings } from './stripe-client.js';
