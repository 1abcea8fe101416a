export { createStripeGateway } from './stripe-gateway.js';
export type { StripeSettings } from './stripe-client.js';
