import type { UserFault } from '../platform/faults.js';
import { locales, type LocalizedText } from '../platform/locale.js';
import { parsePhone } from './phone.js';
import { sellerFaults } from './seller.errors.js';

export const sellerLimits = { name: 120, story: 4000, reason: 500, pendingApplications: 3 } as const;

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

/** A seller's phone number as `+62…`; or what is wrong with it. */
export function checkPhone(given: string): { phone: string | null; faults: UserFault[] } {
  const phone = parsePhone(given);
  return { phone, faults: phone ? [] : [sellerFaults.fault('INVALID_PHONE', { field: ['input', 'phone'] })] };
}
