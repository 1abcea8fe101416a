import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stretchedEnd } from './proof.time.js';

const hour = 3_600_000;
const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 30) + hours * hour);

describe('more time to pay', () => {
  test('a proof sent in the last hour gives the office its time', () => {
    const end = stretchedEnd({ now: at(23), since: at(0), expiresAt: at(24), hours: 24, longestHours: 96 });
    expect(end).toEqual(at(47));
  });

  test('a proof sent early changes nothing', () => {
    const end = stretchedEnd({ now: at(1), since: at(0), expiresAt: at(72), hours: 24, longestHours: 96 });
    expect(end).toEqual(at(72));
  });

  test('it never ends earlier, and is never stretched beyond the longest time', () => {
    const hours = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(hours, hours, hours, hours, (now, first, more, longest) => {
        const facts = {
          now: at(now),
          since: at(0),
          expiresAt: at(first),
          hours: more,
          longestHours: longest,
        };
        const end = stretchedEnd(facts).getTime();
        expect(end).toBeGreaterThanOrEqual(at(first).getTime());
        expect(end).toBeLessThanOrEqual(Math.max(at(first).getTime(), at(longest).getTime() + 1000));
      }),
    );
  });
});
