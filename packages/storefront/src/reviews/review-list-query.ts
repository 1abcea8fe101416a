import type { ReviewSort } from '@gebyar/schema/shop';

export const reviewSorts = {
  newest: 'NEWEST',
  highest: 'HIGHEST',
  lowest: 'LOWEST',
  photos: 'WITH_PHOTOS',
} as const satisfies Record<string, ReviewSort>;
export type ReviewSortParam = keyof typeof reviewSorts;

export interface ReviewListQuery {
  sort: ReviewSortParam;
  stars: number | null;
  after: string | null;
}

const isSort = (value: string): value is ReviewSortParam => Object.hasOwn(reviewSorts, value);

/** Reads the address of a list of reviews; wrong values count as absent. */
export function readReviewListQuery(params: URLSearchParams): ReviewListQuery {
  const sort = params.get('sort') ?? '';
  const stars = params.get('stars') ?? '';
  const after = params.get('after') ?? '';
  return {
    sort: isSort(sort) ? sort : 'newest',
    stars: /^[1-5]$/.test(stars) ? Number(stars) : null,
    after: /^[\w=+/.~-]{1,400}$/.test(after) ? after : null,
  };
}
