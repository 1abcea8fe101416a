import type { SellerMoneyQuery } from '@gebyar/schema/seller';
import { m } from '@gebyar/storefront/i18n/messages';

type Money = NonNullable<SellerMoneyQuery['seller']>;
export type Entry = NonNullable<Money['ledgerEntries']>['nodes'][number];
export type SellerPayout = NonNullable<Money['payouts']>['nodes'][number];

/** What happened, in words; what is not about a seller never shows. */
export const entryWords: Partial<Record<Entry['kind'], () => string>> = {
  CAPTURE: m.money_kind_capture,
  CASH_SETTLED: m.money_kind_cash,
  REFUND: m.money_kind_refund,
  REFUND_RETURNED: m.money_kind_refund_returned,
  RELEASE: m.money_kind_release,
  DEBT_SETTLED: m.money_kind_debt,
  DISPUTE_HELD: m.money_kind_dispute_held,
  DISPUTE_FREED: m.money_kind_dispute_freed,
  DISPUTE_FEE: m.money_kind_dispute_fee,
  PAYOUT: m.money_kind_payout,
  PAYOUT_PAID: m.money_kind_payout_paid,
  PAYOUT_RETURNED: m.money_kind_payout_returned,
  PAYOUT_REVERSED: m.money_kind_payout_reversed,
};

export const payoutWords: Record<SellerPayout['status'], () => string> = {
  PENDING: m.money_status_pending,
  PAID: m.money_status_paid,
  FAILED: m.money_status_failed,
  REVERSED: m.money_status_reversed,
};

export const payoutTone = {
  PENDING: 'indigo',
  PAID: 'success',
  FAILED: 'danger',
  REVERSED: 'soga',
} as const satisfies Record<SellerPayout['status'], string>;
