import type { OfficeReviewsQuery, ReviewStatus } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

export type ReviewTab = 'held' | 'reported' | 'hidden' | 'all';

interface TabWords {
  status: ReviewStatus[] | null;
  reported: boolean;
  text: () => string;
  count: (counts: Pick<OfficeReviewsQuery, 'held' | 'reported' | 'hidden'>) => number | null;
}

/** The views of the reviews, by what the address says in `?show=`; what waits for a decision stands first. */
export const reviewTabs: Record<ReviewTab, TabWords> = {
  held: {
    status: ['HELD'],
    reported: false,
    text: m.office_reviews_held,
    count: ({ held }) => held.totalCount,
  },
  reported: {
    status: null,
    reported: true,
    text: m.office_reviews_reported,
    count: ({ reported }) => reported.totalCount,
  },
  hidden: {
    status: ['HIDDEN'],
    reported: false,
    text: m.office_reviews_hidden,
    count: ({ hidden }) => hidden.totalCount,
  },
  all: {
    status: ['PUBLISHED', 'HELD', 'HIDDEN'],
    reported: false,
    text: m.office_reviews_all,
    count: () => null,
  },
};

export const reviewTabNames: ReviewTab[] = ['held', 'reported', 'hidden', 'all'];

export const readReviewTab = (value: string | null): ReviewTab =>
  reviewTabNames.find((name) => name === value) ?? 'held';
