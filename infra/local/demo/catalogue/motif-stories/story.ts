export type MotifThemeSlug = 'pesisir' | 'hutan' | 'kebun' | 'satwa' | 'warisan';

type Pair = readonly [id: string, en: string];

/** What the registry tells of a motif beyond its name and meaning. */
export interface MotifStory {
  theme: MotifThemeSlug;
  /** What it draws on, in a few words. */
  inspiration: Pair;
  /** Paragraphs, parted by an empty line. */
  story: Pair;
  /** Only where public pages name it. */
  year?: number;
  /** 1 for the first prize. */
  prize?: number;
  /** Whether it came from the city's contest of motifs. */
  contest?: boolean;
}
