import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseExpiry } from '../src/hosted-page/card-form.ts';
import { html } from '../src/hosted-page/html.ts';
import { chooseLanguage } from '../src/hosted-page/language.ts';
import { fingerprint } from '../src/api/idempotency.ts';
import { page } from '../src/api/list.ts';
import { showAmount } from '../src/money.ts';
import { isLuhnValid, testCards } from '../src/payments/test-cards.ts';
import { retryDelay } from '../src/webhooks/backoff.ts';

describe('card numbers', () => {
  test('every test card has a right check digit', () => {
    expect(testCards.filter(({ number }) => !isLuhnValid(number))).toEqual([]);
  });

  test('one mistyped digit is always noticed', () => {
    const typo = fc.tuple(fc.constantFrom(...testCards), fc.nat(15), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(typo, ([{ number }, at, by]) => {
        const wrong = (Number(number[at]) + by) % 10;
        return !isLuhnValid(number.slice(0, at) + String(wrong) + number.slice(at + 1));
      }),
    );
  });

  test.each([
    ['12 / 34', { month: 12, year: 2034 }],
    ['1/2030', { month: 1, year: 2030 }],
    ['0731', { month: 7, year: 2031 }],
    ['13/30', undefined],
    ['00/30', undefined],
    ['soon', undefined],
  ])('expiry %s', (text, expected) => {
    expect(parseExpiry(text)).toEqual(expected);
  });
});

describe('pure parts', () => {
  test('the wait before a retry doubles, never falls and stays within its bound', () => {
    expect([1, 2, 3, 7].map((failed) => retryDelay(failed, 500, 30_000))).toEqual([500, 1000, 2000, 30_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (failed) => {
        const [now, next] = [retryDelay(failed, 500, 30_000), retryDelay(failed + 1, 500, 30_000)];
        return now <= next && next <= 30_000;
      }),
    );
  });

  test('a fingerprint depends on the values and not on their order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (params) => {
        const reversed = Object.fromEntries(Object.entries(params).reverse());
        expect(fingerprint(reversed)).toBe(fingerprint(params));
        expect(fingerprint({ ...params, more: 'x'.repeat(99) })).not.toBe(fingerprint(params));
      }),
    );
  });

  test('following a list by its cursor meets every item once, newest first', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (count, limit) => {
        const items = Array.from({ length: count }, (_, index) => ({ id: `x_${String(index)}` }));
        const met: string[] = [];
        for (let more = true; more;) {
          const after = met.at(-1);
          const { data, has_more } = page(items, '/v1/x', {
            limit,
            ...(after === undefined ? {} : { starting_after: after }),
          });
          met.push(...data.map(({ id }) => id));
          more = has_more;
        }
        expect(met).toEqual(items.map(({ id }) => id).reverse());
      }),
    );
  });

  test('no value can leave its place in a page', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`<p title="${text}">${text}</p>`.markup.match(/[<>"]/g)).toHaveLength(6);
      }),
    );
  });

  test('amounts show decimals only when there are any', () => {
    expect(showAmount(12_500_000, 'idr', 'id')).toBe('Rp\u00a0125.000');
    expect(showAmount(12_500_050, 'idr', 'id')).toBe('Rp\u00a0125.000,50');
    expect(showAmount(500, 'jpy', 'en')).toContain('500');
  });

  test.each([
    ['id', 'en', 'id'],
    [null, 'en-US,en;q=0.9', 'en'],
    [null, 'in-ID', 'id'],
    [null, 'de,en;q=0.5', 'en'],
    [null, undefined, 'id'],
    ['auto', 'en', 'en'],
  ] as const)('session %s with browser %s reads %s', (locale, accept, expected) => {
    expect(chooseLanguage(locale, accept)).toBe(expected);
  });
});
