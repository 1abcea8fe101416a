import { createHash } from 'node:crypto';
import { fromPublicId, toPublicId } from '../platform/ids.js';
import { locales, type Locale } from '../platform/locale.js';
import { subjectKinds, type ShareCard, type SubjectKind } from './share-card.js';

/** Changes when the drawing does, so that addresses, which are cached for years, change too. */
const drawingVersion = 'card-1';

export interface ShareAddress {
  kind: SubjectKind;
  subjectId: string;
  locale: Locale;
  hash: string;
}

const pattern = /^([a-z]{3}_[0-9a-z]{26})-([a-z]{2})-([0-9a-f]{24})\.jpg$/;

const hashOf = (card: ShareCard): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingVersion, ...Object.entries(card).sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex')
    .slice(0, 24);

/** What the picture of a card is called in addresses: another card, another name. */
export const shareFileName = (card: ShareCard): string =>
  `${toPublicId(card.kind, card.subjectId)}-${card.locale}-${hashOf(card)}.jpg`;

/** What a name asks for; null for what is none of ours. */
export function parseShareFileName(name: string): ShareAddress | null {
  const [, id = '', locale, hash] = pattern.exec(name) ?? [];
  const language = locales.find((known) => known === locale);
  if (language === undefined || hash === undefined) return null;
  for (const kind of subjectKinds) {
    const subjectId = fromPublicId(kind, id);
    if (subjectId !== null) return { kind, subjectId, locale: language, hash };
  }
  return null;
}

/** What the file is called in the store, which spreads its files by the first letters of their names. */
export const storedName = ({ hash, locale }: Pick<ShareAddress, 'hash' | 'locale'>): string =>
  `${hash}-share-${locale}.jpg`;
