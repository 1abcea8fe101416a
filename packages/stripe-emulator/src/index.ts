/** A double of the part of Stripe that Gebyar uses, for development and tests. See README.md. */
export { createStripeEmulator, type StripeEmulator } from './emulator.ts';
export type { EmulatorOptions, WebhookOptions } from './settings.ts';
export { localSecretKey, localWebhookSecret } from './settings.ts';
export type { Fault, FaultMenu, FaultSpec, RequestFaultKind, WebhookFaultKind } from './faults/faults.ts';
export { testCards, type TestCard, type TestCardBehaviour } from './payments/test-cards.ts';
export type { Delivery } from './state/documents.ts';
