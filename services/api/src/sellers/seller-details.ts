import type { UserFault } from '../platform/faults.js';
import { locales, type LocalizedText } from '../platform/locale.js';
import { parsePhone } from './phone.js';
import {
  maxSpansADay,
  toOpeningHours,
  type OpeningHours,
  type OpenSpan,
  type Weekday,
} from './opening-hours.js';
import { sellerFaults } from './seller.errors.js';

export const sellerLimits = {
  name: 120,
  story: 4000,
  reason: 500,
  pendingApplications: 3,
  holidayDays: 180,
  holidayMessage: 500,
} as const;

/** A seller's name, tidied; or what is wrong with it. */
export function checkName(given: string): { name: string; faults: UserFault[] } {
  const name = given.trim().replace(/\s+/g, ' ');
  const at = { field: ['input', 'name'] };
  if (name === '') return { name, faults: [sellerFaults.fault('SELLER_NAME_REQUIRED', at)] };
  if (name.length <= sellerLimits.name) return { name, faults: [] };
  return {
    name,
    faults: [sellerFaults.fault('SELLER_NAME_TOO_LONG', { ...at, params: { max: sellerLimits.name } })],
  };
}

/** A seller's story in each language, tidied; or what is wrong with it. */
export function checkStory(given: LocalizedText): { story: LocalizedText; faults: UserFault[] } {
  const story: LocalizedText = {};
  for (const locale of locales) {
    const text = given[locale]?.trim();
    if (text) story[locale] = text;
  }
  if (Object.values(story).every((text) => text.length <= sellerLimits.story)) return { story, faults: [] };
  const params = { max: sellerLimits.story };
  return {
    story,
    faults: [sellerFaults.fault('SELLER_STORY_TOO_LONG', { field: ['input', 'story'], params })],
  };
}

/** A seller's colour as `#rrggbb` in small letters; or what is wrong with it. */
export function checkBrandColor(given: string): { color: string; faults: UserFault[] } {
  const color = given.trim().toLowerCase();
  const right = /^#[0-9a-f]{6}$/.test(color);
  return {
    color,
    faults: right ? [] : [sellerFaults.fault('INVALID_COLOR', { field: ['input', 'brandColor'] })],
  };
}

/** A seller's phone number as `+62…`; or what is wrong with it. */
export function checkPhone(given: string): { phone: string | null; faults: UserFault[] } {
  const phone = parsePhone(given);
  return { phone, faults: phone ? [] : [sellerFaults.fault('INVALID_PHONE', { field: ['input', 'phone'] })] };
}

/** A seller's week; or what is wrong with it. */
export function checkOpeningHours(given: readonly (OpenSpan & { weekday: Weekday })[]): {
  hours: OpeningHours;
  faults: UserFault[];
} {
  const told = toOpeningHours(given);
  if ('hours' in told) return { hours: told.hours, faults: [] };
  const codes = {
    INVALID_TIME: 'INVALID_OPENING_TIME',
    SPANS_OVERLAP: 'OPENING_TIMES_OVERLAP',
    TOO_MANY_SPANS: 'TOO_MANY_OPENING_TIMES',
  } as const;
  const field = ['input', 'openingHours', String(told.index)];
  return {
    hours: {},
    faults: [sellerFaults.fault(codes[told.fault], { field, params: { max: maxSpansADay } })],
  };
}

/** A place on the map; or what is wrong with it. */
export function checkLocation(given: { latitude: number; longitude: number }): UserFault[] {
  const { latitude, longitude } = given;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? []
    : [sellerFaults.fault('INVALID_LOCATION', { field: ['input', 'location'] })];
}

const earliestYear = 1800;

/** The year in which a workshop began; or what is wrong with it. */
export const checkFoundedYear = (year: number): UserFault[] =>
  Number.isInteger(year) && year >= earliestYear && year <= new Date().getUTCFullYear()
    ? []
    : [
        sellerFaults.fault('INVALID_FOUNDED_YEAR', {
          field: ['input', 'foundedYear'],
          params: { min: earliestYear },
        }),
      ];
