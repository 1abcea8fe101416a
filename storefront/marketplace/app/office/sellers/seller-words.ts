import type { SellerStatus } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

/** Where a seller stands, in a word or two. */
export const sellerWords: Record<SellerStatus, () => string> = {
  APPLIED: m.office_status_applied,
  APPROVED: m.office_status_approved,
  SUSPENDED: m.office_status_suspended,
  ENDED: m.office_status_ended,
};

export const sellerTone = {
  APPLIED: 'accent',
  APPROVED: 'success',
  SUSPENDED: 'danger',
  ENDED: 'neutral',
} as const satisfies Record<SellerStatus, string>;
