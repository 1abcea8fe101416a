import { m } from '@gebyar/storefront/i18n/messages';

/** The views of the list of reviews, by what the address says in `?show=`. */
export const reviewTabs = {
  all: m.sell_reviews_all,
  unanswered: m.sell_reviews_unanswered,
} as const;

export type ReviewTab = keyof typeof reviewTabs;

export const reviewTabNames = Object.keys(reviewTabs) as ReviewTab[];

export const readReviewTab = (value: string | null): ReviewTab =>
  reviewTabNames.find((name) => name === value) ?? 'all';
