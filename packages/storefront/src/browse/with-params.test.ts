import { expect, test } from '@jest/globals';
import { withParams } from './with-params';

const change = (search: string, changes: Record<string, string | null>) =>
  withParams(new URLSearchParams(search), changes);

test('a change keeps the rest and begins the list anew', () => {
  expect(change('sort=lowest&after=abc', { stars: '5' })).toBe('?sort=lowest&stars=5');
});

test('null and nothing take away', () => {
  expect(change('sort=lowest&stars=5', { stars: null, sort: '' })).toBe('?');
});
