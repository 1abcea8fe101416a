import type { PaymentRow, SessionState } from '../payments/index.js';

/** What becomes of a payment when its provider is looked at. */
export type PaymentAct = 'receive-money' | 'close' | 'keep';

export interface PaymentLook {
  status: PaymentRow['status'];
  /** What the provider has now. */
  kind: SessionState['kind'];
  /** The time to pay is over here. */
  over: boolean;
  /** A session that has ended has ended for good; one of our own may have been given more time since. */
  endsForGood: boolean;
}

/**
 * The whole of what news of a payment can do: forward only, by what is so at the provider now, whatever the news said (E2).
 * Whoever looks last finds the end, so that the order of news, what comes twice and what is lost change nothing.
 */
export function actOf({ status, kind, over, endsForGood }: PaymentLook): PaymentAct {
  if (kind === 'paid') return status === 'PAID' || status === 'REFUNDED' ? 'keep' : 'receive-money';
  const gone = (kind === 'expired' && (endsForGood || over)) || (kind === 'missing' && over);
  return gone && status === 'PENDING' ? 'close' : 'keep';
}
