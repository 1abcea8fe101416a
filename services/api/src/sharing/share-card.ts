import type { Locale } from '../platform/locale.js';

/** What a shared link can be of. */
export const subjectKinds = ['product', 'seller', 'motif'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** A stored picture, and what of it has to stay in view. */
export interface CardPicture {
  contentHash: string;
  masterFile: string;
  focalX: number;
  focalY: number;
}

/** Everything that a picture of a shared link shows. Two equal cards make the same picture. */
export interface ShareCard {
  kind: SubjectKind;
  /** Row id. */
  subjectId: string;
  locale: Locale;
  /** Whose site it is. */
  brand: string;
  /** Above the title, in a word or two; may be empty. */
  label: string;
  title: string;
  /** Below the title: who made it, what it means. May be empty. */
  text: string;
  /** In large figures, `Rp 125.000`; null for what has no price. */
  price: { before: string; amount: string } | null;
  /** The last line; may be empty. */
  foot: string;
  picture: CardPicture | null;
  /** A small round picture beside the label; a seller's. */
  logo: CardPicture | null;
  /** `#rrggbb`: what stands in the place of a picture that is not there. */
  color: string | null;
}
