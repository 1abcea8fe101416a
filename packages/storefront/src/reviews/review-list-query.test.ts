import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReviewListQuery, reviewSorts } from './review-list-query';

const read = (search: string) => readReviewListQuery(new URLSearchParams(search));

describe('the address of a list of reviews', () => {
  test('nothing chosen: the newest of all', () => {
    expect(read('')).toEqual({ sort: 'newest', stars: null, after: null });
  });

  test('order, stars and place', () => {
    expect(read('sort=lowest&stars=2&after=WyJhIl0')).toEqual({ sort: 'lowest', stars: 2, after: 'WyJhIl0' });
  });

  test.each(['sort=toString', 'sort=NEWEST', 'stars=0', 'stars=6', 'stars=4.5', "after=';--", 'after='])(
    '%s counts as absent',
    (search) => {
      expect(read(search)).toEqual(read(''));
    },
  );

  test('never more than what a list takes, whatever is written there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (sort, stars, after) => {
        const found = readReviewListQuery(new URLSearchParams({ sort, stars, after }));
        expect(Object.keys(reviewSorts)).toContain(found.sort);
        expect([null, 1, 2, 3, 4, 5]).toContain(found.stars);
        expect(found.after === null || found.after === after).toBe(true);
      }),
    );
  });
});
