import { definePort } from '../platform/ports.js';

export interface TransferRequest {
  payoutId: string;
  /** The seller's account at the provider. */
  accountId: string;
  /** Minor units. */
  amount: bigint;
  currency: string;
  idempotencyKey: string;
}

export type MovementKind =
  | 'CHARGE'
  | 'REFUND'
  /** A refund that came back. */
  | 'REFUND_RETURNED'
  /** Taken for a dispute, and given back. */
  | 'DISPUTE'
  | 'DISPUTE_RETURNED'
  | 'TRANSFER'
  | 'TRANSFER_REVERSED'
  /** To or from the platform's own bank. */
  | 'BANK'
  | 'OTHER';

/** One change of the platform's money at the provider. */
export interface ProviderMovement {
  id: string;
  kind: MovementKind;
  /** The provider's id of what moved it: of the payment, the refund, the dispute, the transfer or the reversal. */
  about: string;
  /** Minor units, before fees; below zero when money left. */
  amount: bigint;
  fee: bigint;
  currency: string;
  at: Date;
}

/**
 * What a provider does beside taking payments: sellers' own accounts there, transfers to them, and its list of all that moved.
 * Each method is one or more calls over the network: never call one while a transaction is open.
 */
export interface TransferGateway {
  readonly provider: string;
  /** The same key gives the same account. */
  createAccount(request: { sellerId: string; idempotencyKey: string }): Promise<string>;
  /** Where the seller tells the provider what it asks; works once. */
  accountLink(accountId: string, urls: { returnUrl: string; refreshUrl: string }): Promise<string>;
  /** Whether transfers to the account are taken now; false for one that is not there. */
  isPayable(accountId: string): Promise<boolean>;
  /** The same key transfers once. @throws PaymentRefused */
  transfer(request: TransferRequest): Promise<string>;
  /** The transfer that was made for a payout, if its answer was lost. */
  findTransfer(payoutId: string): Promise<string | null>;
  /** Takes a transfer back, all of it. The same key does so once. @throws PaymentRefused, such as for a seller that has spent it */
  reverse(request: { payoutId: string; transferId: string; idempotencyKey: string }): Promise<string>;
  /** All that moved the platform's money from a moment on until before another. */
  movements(from: Date, until: Date): Promise<ProviderMovement[]>;
}

export const transferGateway = definePort<TransferGateway>('payments/transfers');
