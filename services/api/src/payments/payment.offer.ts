import type { Deployment } from '../platform/deployment.js';
import type { DeploymentPaymentMethod } from '../platform/deployment-payments.js';
import type { AmountLimits, PaymentInstructions } from './payment.gateway.js';
import type { PaymentMethod } from './payment.methods.js';

/** A way to pay as a deployment is set up. */
export type MethodSettings = DeploymentPaymentMethod;

/** What decides whether a way to pay is offered. */
export interface OfferFacts {
  /** Minor units. */
  total: bigint;
  /** The shopper comes for everything. */
  allPickedUp: boolean;
  sellers: number;
}

export type OfferRefusal =
  | { code: 'PAYMENT_METHOD_NOT_OFFERED' | 'PICK_UP_ONLY' | 'ONE_SELLER_ONLY' }
  | { code: 'TOTAL_TOO_SMALL'; min: bigint }
  | { code: 'TOTAL_TOO_LARGE'; max: bigint };

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A method as this deployment is set up; undefined when it has none of that kind. */
export const methodSettings = (
  { payments }: Pick<Deployment, 'payments'>,
  kind: PaymentMethod,
): MethodSettings | undefined => payments.methods.find((method) => method.kind === kind);

/** What a method takes: the closer of what the deployment wants and what the provider can. */
export const limitsOf = (settings: MethodSettings, provider: AmountLimits): AmountLimits => ({
  min: settings.minTotal === undefined ? provider.min : larger(BigInt(settings.minTotal), provider.min),
  max: settings.maxTotal === undefined ? provider.max : smaller(BigInt(settings.maxTotal), provider.max),
});

/** Why a method is not offered for what is bought; null when it is. */
export function whyNotOffered(
  settings: MethodSettings | undefined,
  provider: AmountLimits,
  { total, allPickedUp, sellers }: OfferFacts,
): OfferRefusal | null {
  if (!settings) return { code: 'PAYMENT_METHOD_NOT_OFFERED' };
  if (settings.kind === 'CASH_ON_PICKUP') {
    if (!allPickedUp) return { code: 'PICK_UP_ONLY' };
    // One payment is handed over once: cash for two sellers would be two, of which one may never come.
    if (sellers > 1) return { code: 'ONE_SELLER_ONLY' };
  }
  const { min, max } = limitsOf(settings, provider);
  if (total < min) return { code: 'TOTAL_TOO_SMALL', min };
  if (total > max) return { code: 'TOTAL_TOO_LARGE', max };
  return null;
}

/** How long a shopper has for a method, in minutes. A hosted page has a time of its own. */
export function minutesToPay(settings: MethodSettings, hostedPageMinutes: number): number {
  if (settings.kind === 'CARD') return hostedPageMinutes;
  return Math.ceil(settings.kind === 'CASH_ON_PICKUP' ? settings.days * 24 * 60 : settings.hours * 60);
}

/** What the shopper is told to do; null when a hosted page tells it. */
export function instructionsOf(settings: MethodSettings): PaymentInstructions | null {
  switch (settings.kind) {
    case 'CARD':
      return null;
    case 'BANK_TRANSFER':
      return { kind: 'BANK_TRANSFER', accounts: settings.accounts };
    case 'QRIS':
      return { kind: 'QRIS', payload: settings.payload, merchant: settings.merchant };
    case 'CASH_ON_PICKUP':
      return { kind: 'CASH_ON_PICKUP' };
  }
}
