import { describe, expect, test } from '@jest/globals';
import { dayEnd, dayOf, dayStart, lastDay, monthStart } from './days';

describe('days of the deployment', () => {
  test('begin and end at its own midnight', () => {
    expect(dayStart('2026-12-06')).toBe('2026-12-05T16:00:00.000Z');
    expect(dayEnd('2026-12-06')).toBe('2026-12-06T16:00:00.000Z');
    expect(dayOf('2026-12-05T16:00:00.000Z')).toBe('2026-12-06');
    expect(lastDay('2026-12-06T16:00:00.000Z')).toBe('2026-12-06');
    expect(monthStart(Date.parse('2026-12-01T02:00:00Z'))).toBe('2026-11-30T16:00:00.000Z');
  });

  test('what is no day is none', () => {
    for (const text of ['', 'besok', '2026-02-31', '2026-13-01', '6 Desember']) {
      expect(dayStart(text)).toBeNull();
      expect(dayEnd(text)).toBeNull();
    }
  });
});
