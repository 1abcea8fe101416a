import type { UserFault } from '../platform/faults.js';
import { locales, type LocalizedText } from '../platform/locale.js';
import { motifFaults } from './motif.errors.js';

export const motifLimits = {
  slug: 80,
  name: 120,
  meaning: 600,
  story: 6000,
  inspiration: 600,
  designer: 120,
  contest: 200,
  prize: 100,
  rightsNumber: 60,
  rightsHolder: 160,
  licenseTerms: 2000,
} as const;

/** What the registry says of a motif. What is left out stays as it is; null empties it. */
export interface MotifDetails {
  themeSlug?: string | null;
  name?: LocalizedText;
  meaning?: LocalizedText;
  story?: LocalizedText;
  inspiration?: LocalizedText;
  designer?: string | null;
  contest?: LocalizedText;
  year?: number | null;
  /** 1 for the first prize. */
  prize?: number | null;
  rightsNumber?: string | null;
  rightsHolder?: string | null;
  licenseTerms?: LocalizedText;
  artworkAssetId?: string | null;
  position?: number;
}

const texts = ['name', 'meaning', 'story', 'inspiration', 'contest', 'licenseTerms'] as const;
const lines = ['designer', 'rightsNumber', 'rightsHolder'] as const;

function tidyText(text: LocalizedText): LocalizedText {
  const kept: LocalizedText = {};
  for (const locale of locales) {
    const value = text[locale]?.trim();
    if (value) kept[locale] = value;
  }
  return kept;
}

const isWhole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/**
 * Tidies what is said of a motif, and says all that is wrong with it by itself.
 *
 * @param thisYear the year by the deployment's clock; a motif of next year's contest may be prepared.
 */
export function checkMotifDetails(
  given: MotifDetails,
  thisYear: number,
): { details: MotifDetails; faults: UserFault[] } {
  const details: MotifDetails = { ...given };
  const faults: UserFault[] = [];
  const tooLong = (name: keyof MotifDetails & keyof typeof motifLimits) =>
    faults.push(
      motifFaults.fault('MOTIF_TEXT_TOO_LONG', {
        field: ['input', name],
        params: { max: motifLimits[name] },
      }),
    );
  for (const name of texts) {
    const text = given[name];
    if (text === undefined) continue;
    const tidied = tidyText(text);
    details[name] = tidied;
    if (Object.values(tidied).some((value) => value.length > motifLimits[name])) tooLong(name);
  }
  for (const name of lines) {
    const line = given[name];
    if (line === undefined) continue;
    const tidied = line?.trim().replace(/\s+/g, ' ') || null;
    details[name] = tidied;
    if ((tidied?.length ?? 0) > motifLimits[name]) tooLong(name);
  }
  if (details.name !== undefined && Object.keys(details.name).length === 0) {
    faults.push(motifFaults.fault('MOTIF_NAME_REQUIRED', { field: ['input', 'name'] }));
  }
  if (typeof given.year === 'number' && !isWhole(given.year, 1000, thisYear + 1)) {
    faults.push(motifFaults.fault('INVALID_MOTIF_YEAR', { field: ['input', 'year'] }));
  }
  if (typeof given.prize === 'number' && !isWhole(given.prize, 1, motifLimits.prize)) {
    faults.push(motifFaults.fault('INVALID_MOTIF_PRIZE', { field: ['input', 'prize'] }));
  }
  return { details, faults };
}
