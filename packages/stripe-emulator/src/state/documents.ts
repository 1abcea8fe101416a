import type Stripe from 'stripe';
import type { TestCardBehaviour } from '../payments/test-cards.ts';

/** What a session's creator said that Stripe does not show on the session. */
export interface SessionDetails {
  id: string;
  lines: readonly SessionLine[];
  paymentIntentData: {
    metadata: Record<string, string>;
    transferGroup: string | null;
    description: string | null;
    receiptEmail: string | null;
  };
}

/** One line of a Checkout Session; `unitAmount` in minor units. */
export interface SessionLine {
  id: string;
  priceId: string;
  productId: string;
  name: string;
  description: string | null;
  unitAmount: number;
  quantity: number;
  currency: string;
  metadata: Record<string, string>;
}

/** A card as it is kept: never its number, expiry month and year only because Stripe shows them on a charge. */
export interface CardMethod {
  id: string;
  behaviour: TestCardBehaviour;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  name: string | null;
  email: string | null;
}

/** A balance transaction and whose balance it moves: the platform's (`platform`) or a connected account's. */
export interface LedgerEntry {
  id: string;
  owner: string;
  transaction: Stripe.BalanceTransaction;
}

/** A refund that is still to change by itself. `at` is in seconds of the emulator's time. */
export interface RefundPlan {
  id: string;
  kind: 'succeed' | 'fail' | 'await_funds';
  at: number;
}

export interface AccountLinkDocument {
  id: string;
  account: string;
  expiresAt: number;
  returnUrl: string;
  refreshUrl: string;
  used: boolean;
}

/** An event as stored and sent. Stripe's own type is a union of 240 shapes that only a reader needs. */
export type EventDocument = Omit<Stripe.EventBase, 'data' | 'type'> & {
  type: Stripe.Event.Type;
  data: { object: object; previous_attributes?: object };
};

export interface DeliveryAttempt {
  /** Milliseconds since the epoch, by the machine's clock. */
  at: number;
  /** The endpoint's status, or why there was none. */
  outcome: number | string;
}

/** One event on its way to the webhook endpoint. Times are milliseconds of the emulator's time. */
export interface Delivery {
  id: string;
  eventId: string;
  eventType: string;
  status: 'pending' | 'held' | 'awaiting_next' | 'delivered' | 'given_up' | 'lost';
  createdMs: number;
  nextAttemptMs: number;
  attemptCount: number;
  /** The last few attempts only. */
  attempts: readonly DeliveryAttempt[];
}

/** What was answered under an idempotency key. */
export interface StoredAnswer {
  id: string;
  method: string;
  path: string;
  fingerprint: string;
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
  requestId: string;
  createdMs: number;
}

export interface ClockDocument {
  id: 'clock';
  offsetMs: number;
}

/** Every kind of thing the emulator keeps, by the name of its collection. */
export interface Documents {
  sessions: Stripe.Checkout.Session;
  session_details: SessionDetails;
  payment_intents: Stripe.PaymentIntent;
  payment_methods: CardMethod;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  refund_plans: RefundPlan;
  disputes: Stripe.Dispute;
  accounts: Stripe.Account;
  account_links: AccountLinkDocument;
  transfers: Stripe.Transfer;
  reversals: Stripe.TransferReversal;
  ledger: LedgerEntry;
  events: EventDocument;
  deliveries: Delivery;
  answers: StoredAnswer;
  clock: ClockDocument;
}

export type Kind = keyof Documents;

export const kinds: readonly Kind[] = [
  'sessions',
  'session_details',
  'payment_intents',
  'payment_methods',
  'charges',
  'refunds',
  'refund_plans',
  'disputes',
  'accounts',
  'account_links',
  'transfers',
  'reversals',
  'ledger',
  'events',
  'deliveries',
  'answers',
  'clock',
];
