import { expect, test } from '@jest/globals';
import { readMotifFilter, toMotifWhere } from './motif-filter';

const read = (query: string) => readMotifFilter(new URLSearchParams(query));

test('a theme and a year narrow the gallery', () => {
  expect(toMotifWhere(read('theme=flora&year=2019'))).toEqual({ theme: ['flora'], year: 2019 });
});

test.each(['', 'theme=&year=', 'theme=<b>&year=soon', 'theme=A B&year=99', 'year=20199'])(
  'what no filter can be narrows nothing: %s',
  (query) => {
    expect(toMotifWhere(read(query))).toEqual({});
  },
);
