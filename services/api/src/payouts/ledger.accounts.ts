/** Where money can be in the books; the table `ledger_account` has their rules. */
export const accounts = [
  /** The platform's money, by who keeps it: a payment provider, or the bank. */
  'PROVIDER',
  /** Captured money that never became an order: it is owed to the buyer. */
  'REFUNDABLE',
  /** Earned by a seller with orders that are not completed, or not long enough. */
  'SELLER_PENDING',
  /** Waits for the seller's next payout. */
  'SELLER_AVAILABLE',
  /** In a payout that is under way. */
  'SELLER_TRANSIT',
  /** Kept back from a seller while a shopper's bank decides about a dispute. */
  'SELLER_HELD',
  /** What the seller owes the platform. */
  'SELLER_DEBT',
  /** What the seller has taken in itself, at pick-up. Empty again at the end of each transaction. */
  'SELLER_CASH',
  /** What the platform earns. */
  'COMMISSION',
  /** Discounts that the platform pays for: the seller gets its share all the same. */
  'PROMOTION',
  /** What providers keep of what they collect. */
  'PROVIDER_FEE',
  /** Taken back by shoppers' banks, and not decided about. */
  'DISPUTED',
  /** What disputes cost the platform itself. */
  'DISPUTE_LOSS',
] as const;
export type Account = (typeof accounts)[number];

/** What part of an order's money a posting is; MOVE only takes money from one account to another. */
export const components = [
  'CAPTURED',
  'GOODS',
  'TAX',
  'SHIPPING',
  'COMMISSION',
  'PROMOTION',
  'UNSOLD',
  'FEE',
  'MOVE',
] as const;
export type Component = (typeof components)[number];

/** The parts of an order's money that a refund takes back. */
export const soldComponents = ['GOODS', 'TAX', 'SHIPPING', 'COMMISSION', 'PROMOTION'] as const;
export type SoldComponent = (typeof soldComponents)[number];

/** Kinds of journals, with what their source is. */
export const journalKinds = [
  /** Money came in; a payment. */
  'CAPTURE',
  /** A seller's own cash is set off against what it earned; a payment. */
  'CASH_SETTLED',
  /** Money went back; a refund. */
  'REFUND',
  /** A refund that had gone through came back; a refund. */
  'REFUND_RETURNED',
  /** What the platform had added for goods that cost the shopper nothing went back with them; an order that was called off, or a return. */
  'FREE_RETURNED',
  /** An order is completed and its money the seller's; an order. */
  'RELEASE',
  /** A debt is set off against what became available; an order or a refund. */
  'DEBT_SETTLED',
  /** A payout has begun; a payout. */
  'PAYOUT',
  /** It reached the seller; a payout. */
  'PAYOUT_PAID',
  /** It did not; a payout. */
  'PAYOUT_RETURNED',
  /** It did and was taken back; a payout. */
  'PAYOUT_REVERSED',
  /** The provider has taken the money of a dispute; a dispute. */
  'DISPUTE_WITHDRAWN',
  /** It gave it back; a dispute. */
  'DISPUTE_REINSTATED',
  /** Money of an order is kept from its seller; what made it so, and the order. */
  'DISPUTE_HELD',
  /** It is let go; what made it so, and the order. */
  'DISPUTE_FREED',
  /** A lost dispute's money that was given back before another way; a dispute. */
  'DISPUTE_LOST',
  /** Its fee is the sellers' to pay; a dispute. */
  'DISPUTE_FEE',
  /** A provider's fee; its own id of the charge. */
  'PROVIDER_FEE',
  /** Money moved from a provider to the bank, or was put right there; the provider's id. */
  'PROVIDER_MOVE',
] as const;
export type JournalKind = (typeof journalKinds)[number];

export interface Posting {
  account: Account;
  sellerId?: string | null;
  provider?: string | null;
  orderId?: string | null;
  orderLineId?: string | null;
  component: Component;
  /** Minor units: debit above zero, credit below. */
  amount: bigint;
}
