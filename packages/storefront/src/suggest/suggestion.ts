/** The kinds of suggestions, in the order in which they are shown. */
export const suggestionKinds = ['query', 'category', 'motif', 'seller', 'product'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Something that a begun search may become, ready to be shown. */
export interface Suggestion {
  kind: SuggestionKind;
  /** A bare path of the site. */
  to: string;
  text: string;
  /** What it belongs to, or what it costs. */
  note?: string;
  picture?: { url: string; colour: string };
}

/** So many letters of a begun search are read, as many as the field takes. */
export const longestText = 100;
