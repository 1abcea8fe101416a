import { describe, expect, test } from '@jest/globals';
import { dueDay } from './audit-invariants.js';

describe('the day that is to be audited', () => {
  const zone = 'Asia/Makassar'; // UTC+8

  test('is none until two in the night, and then the new day of the city', () => {
    expect(dueDay(new Date('2026-11-30T17:59:00Z'), zone)).toBeNull();
    expect(dueDay(new Date('2026-11-30T18:00:00Z'), zone)).toBe('2026-12-01');
    expect(dueDay(new Date('2026-12-01T15:59:00Z'), zone)).toBe('2026-12-01');
    expect(dueDay(new Date('2026-12-01T16:00:00Z'), zone)).toBeNull();
  });
});
