import type { ReviewHeldReason, ReviewReportReason, ReviewStatus } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

export const statusWords: Record<ReviewStatus, () => string> = {
  PUBLISHED: m.office_review_status_published,
  HELD: m.office_review_status_held,
  HIDDEN: m.office_review_status_hidden,
  REMOVED: m.office_review_status_removed,
};

export const statusTone = {
  PUBLISHED: 'success',
  HELD: 'accent',
  HIDDEN: 'danger',
  REMOVED: 'neutral',
} as const satisfies Record<ReviewStatus, string>;

/** Why a rule has held a review back. */
export const heldWords: Record<ReviewHeldReason, () => string> = {
  LINK: m.office_review_held_link,
  WORD: m.office_review_held_word,
  HIDDEN_BEFORE: m.office_review_held_hidden_before,
};

/** Why somebody finds that a review should not stand, in the words they chose from. */
export const reportWords: Record<ReviewReportReason, () => string> = {
  FALSE: m.review_reason_false,
  NOT_ABOUT_PRODUCT: m.review_reason_not_about,
  OFFENSIVE: m.review_reason_offensive,
  PRIVATE_DATA: m.review_reason_private,
  SPAM: m.review_reason_spam,
  OTHER: m.review_reason_other,
};
