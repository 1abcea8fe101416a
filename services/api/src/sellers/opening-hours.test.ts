import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localTime } from './local-time.js';
import { isOpenAt, spansOfWeek, toOpeningHours, weekdays } from './opening-hours.js';

const day = (weekday: (typeof weekdays)[number], opens: string, closes: string) => ({
  weekday,
  opens,
  closes,
});

describe('opening hours', () => {
  test('are put in the order of the week', () => {
    const told = toOpeningHours([
      day('SUNDAY', '10:00', '12:00'),
      day('MONDAY', '13:00', '17:00'),
      day('MONDAY', '08:00', '12:00'),
    ]);
    expect('hours' in told && spansOfWeek(told.hours)).toEqual([
      day('MONDAY', '08:00', '12:00'),
      day('MONDAY', '13:00', '17:00'),
      day('SUNDAY', '10:00', '12:00'),
    ]);
  });

  test.each([
    ['INVALID_TIME', [day('MONDAY', '9:00', '17:00')]],
    ['INVALID_TIME', [day('MONDAY', '09:00', '24:01')]],
    ['INVALID_TIME', [day('MONDAY', '17:00', '09:00')]],
    ['INVALID_TIME', [day('MONDAY', '09:00', '09:00')]],
    ['SPANS_OVERLAP', [day('MONDAY', '09:00', '12:00'), day('MONDAY', '11:59', '13:00')]],
    [
      'TOO_MANY_SPANS',
      Array.from({ length: 5 }, (_span, index) =>
        day('MONDAY', `0${String(index)}:00`, `0${String(index)}:30`),
      ),
    ],
  ])('%s is refused', (fault, given) => {
    expect(toOpeningHours(given)).toMatchObject({ fault, index: given.length - 1 });
  });

  test('hold from the first minute to the last but one, and are unknown when there are none', () => {
    const hours = { TUESDAY: [{ opens: '09:00', closes: '24:00' }] };
    const at = (minutes: number) => isOpenAt(hours, { weekday: 'TUESDAY', minutes });
    expect([at(539), at(540), at(1439)]).toEqual([false, true, true]);
    expect(isOpenAt(hours, { weekday: 'WEDNESDAY', minutes: 600 })).toBe(false);
    expect(isOpenAt({}, { weekday: 'TUESDAY', minutes: 600 })).toBeNull();
  });
});

describe('the time on the wall', () => {
  test('is that of the deployment, not of the machine', () => {
    const late = new Date('2026-11-24T16:30:00Z');
    expect(localTime(late, 'Asia/Makassar')).toEqual({
      day: '2026-11-25',
      weekday: 'WEDNESDAY',
      minutes: 30,
    });
    expect(localTime(late, 'UTC')).toEqual({ day: '2026-11-24', weekday: 'TUESDAY', minutes: 990 });
  });

  test('goes on by the minute, through every midnight', () => {
    const moments = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (at) => {
        const [now, next] = [at, new Date(at.getTime() + 60_000)].map((moment) =>
          localTime(moment, 'Asia/Makassar'),
        );
        expect(now?.day).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
        expect(next?.minutes).toBe(((now?.minutes ?? 0) + 1) % 1440);
        const passed =
          weekdays.indexOf(next?.weekday ?? 'MONDAY') - weekdays.indexOf(now?.weekday ?? 'MONDAY');
        expect((passed + 7) % 7).toBe(next?.minutes === 0 ? 1 : 0);
      }),
    );
  });
});
