import { definePort } from '../platform/ports.js';
import type { Locale } from '../platform/locale.js';
import type { PaymentMethod } from './payment.methods.js';

/** One line of what the provider's page shows. Unit price in minor units, as text since it is stored as JSON. */
export interface PaymentIntentLine {
  title: string;
  quantity: number;
  unitPrice: string;
}

/**
 * All that the provider is told about a payment, beside its id, amount and key. Stored in the intent row and never changed,
 * so that each retry is the same request.
 */
export interface PaymentIntent {
  orderGroupNumber: string;
  locale: Locale;
  email: string | null;
  lines: PaymentIntentLine[];
  /** What a shopper who pays without a hosted page is told to do, as it was at checkout. */
  instructions?: PaymentInstructions;
}

export interface BankAccount {
  bank: string;
  /** Digits only. */
  number: string;
  holder: string;
}

/** Where the money goes, for a payment that no provider's page takes. */
export type PaymentInstructions =
  | { kind: 'BANK_TRANSFER'; accounts: BankAccount[] }
  /** The operator's static QRIS, as EMVCo text. */
  | { kind: 'QRIS'; payload: string; merchant: string }
  | { kind: 'CASH_ON_PICKUP' };

export interface SessionRequest {
  paymentId: string;
  idempotencyKey: string;
  amount: bigint;
  currency: string;
  /** Where the shopper comes back to, paid or not. */
  returnUrl: string;
  /** The session ends at exactly this moment. */
  expiresAt: Date;
  intent: PaymentIntent;
}

export interface OpenedSession {
  sessionId: string;
  /** The hosted page; null when the session is no longer open. */
  redirectUrl: string | null;
}

/** A session as the provider has it now. */
export type SessionState = {
  /** The payment the session was made for, as we told the provider. */
  paymentId: string | null;
} & (
  | { kind: 'open' }
  /** The shopper has done their part; the money is on its way. */
  | { kind: 'processing' }
  | { kind: 'paid'; providerPaymentId: string; amount: bigint; currency: string }
  | { kind: 'expired' }
  /** The provider knows no such session. */
  | { kind: 'missing' }
);

export type RefundStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED';

export interface ProviderRefund {
  providerRefundId: string;
  status: RefundStatus;
  /** Our refund's id, as we told the provider; null for one that was not made by us. */
  refundId: string | null;
}

export type DisputeStatus = 'NEEDS_RESPONSE' | 'UNDER_REVIEW' | 'WON' | 'LOST';

/** Money of a dispute that the provider has moved. */
export interface DisputeMovement {
  /** Minor units, above zero. */
  amount: bigint;
  at: Date;
}

/** A payment that the shopper's bank has taken back, as the provider has it now. */
export interface ProviderDispute {
  providerDisputeId: string;
  providerPaymentId: string | null;
  amount: bigint;
  currency: string;
  /** The provider's word, such as `fraudulent`. */
  reason: string;
  status: DisputeStatus;
  /** Until when it can be answered; null when it can't be. */
  dueBy: Date | null;
  openedAt: Date;
  /** The provider has taken the money from us; null while the bank only asks. */
  withdrawn: DisputeMovement | null;
  /** It has given the money back. */
  reinstated: DisputeMovement | null;
  /** What it charges for the dispute so far, in minor units. */
  fee: bigint;
}

export interface RefundRequest {
  refundId: string;
  providerPaymentId: string;
  amount: bigint;
  idempotencyKey: string;
}

/** A provider's message, once its signature holds. */
export interface ProviderNews {
  eventId: string;
  type: string;
  /** What the message is about; `other` is kept and acted on by nobody. */
  about:
    | { kind: 'session'; sessionId: string }
    | { kind: 'refund'; providerRefundId: string }
    | { kind: 'dispute'; providerDisputeId: string }
    | { kind: 'other'; objectId: string };
}

/** Smallest and largest amount that a provider takes in one payment, in minor units. */
export interface AmountLimits {
  min: bigint;
  max: bigint;
}

/** The provider says no, and nothing has happened there: asking again under the same key can't help. */
export class PaymentRefused extends Error {
  override name = 'PaymentRefused';
}

/** A webhook that is not the provider's, or is replayed. */
export class ForgedWebhook extends Error {
  override name = 'ForgedWebhook';
}

/**
 * A payment provider. Each method is one or more calls over the network: never call one while a transaction is open.
 * Faults of the network or the provider are thrown as they come; the caller asks again later.
 */
export interface PaymentGateway {
  readonly provider: string;
  /** The ways to pay that it takes. */
  readonly methods: readonly PaymentMethod[];
  /** Whether it has to be asked for news that may have been lost. One of our own tells all of it in our own transactions. */
  readonly polled: boolean;
  amountLimits(currency: string): AmountLimits;
  /** Opens the hosted page of a payment. The same key gives the same session. @throws PaymentRefused */
  createSession(request: SessionRequest): Promise<OpenedSession>;
  fetchSession(sessionId: string): Promise<SessionState>;
  /** Closes a session for good, unless it is paid or closed already; what it has become is told by `fetchSession`. */
  expireSession(sessionId: string): Promise<void>;
  /** Pays back. The same key pays back once. @throws PaymentRefused */
  refund(request: RefundRequest): Promise<ProviderRefund>;
  fetchRefund(providerRefundId: string): Promise<ProviderRefund>;
  /** The refunds of a payment, newest first: finds the one whose answer was lost. */
  listRefunds(providerPaymentId: string): Promise<ProviderRefund[]>;
  /** A dispute as it is now; left out, with `listDisputes`, by a provider whose payments nobody can take back. */
  fetchDispute?(providerDisputeId: string): Promise<ProviderDispute>;
  /** The disputes that were opened since, newest first, at most a hundred: finds those whose news was lost. */
  listDisputes?(since: Date): Promise<ProviderDispute[]>;
  /**
   * Reads a webhook from its raw body and headers; left out by a provider that sends none.
   * @throws ForgedWebhook on a wrong or missing signature, or a timestamp more than 300 s in the past or the future.
   */
  readWebhook?(rawBody: Buffer, headers: WebhookHeaders): ProviderNews;
}

/** Header names in lower case. */
export type WebhookHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The gateways of this deployment: one for each way to pay, and one for each provider that a payment names. */
export class PaymentGateways {
  readonly all: readonly PaymentGateway[];

  /** @throws when two gateways take the same method, or go by the same name. */
  constructor(gateways: readonly PaymentGateway[]) {
    const methods = gateways.flatMap((gateway) => gateway.methods);
    if (new Set(methods).size < methods.length) throw new Error('two gateways take the same payment method');
    if (new Set(gateways.map(({ provider }) => provider)).size < gateways.length)
      throw new Error('two gateways go by the same name');
    this.all = gateways;
  }

  /** The gateway that takes a method now. */
  for(method: PaymentMethod): PaymentGateway {
    const found = this.all.find(({ methods }) => methods.includes(method));
    if (!found) throw new Error(`no gateway takes ${method}`);
    return found;
  }

  /** The gateway behind a payment that is there, whoever takes its method now. */
  of(provider: string): PaymentGateway {
    const found = this.all.find((gateway) => gateway.provider === provider);
    if (!found) throw new Error(`no gateway goes by ${provider}`);
    return found;
  }

  /** Providers that have to be asked for lost news. */
  get polled(): string[] {
    return this.all.filter(({ polled }) => polled).map(({ provider }) => provider);
  }
}

export const paymentGateways = definePort<PaymentGateways>('payments/gateways');
