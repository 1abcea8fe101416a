/** Sentences about one kind of thing, in one language. */
export interface KindWords {
  /** What pleases. */
  praise: readonly string[];
  /** What is not quite right, in an otherwise good review. */
  but: readonly string[];
  /** What disappoints. */
  regret: readonly string[];
  titles: readonly string[];
}

export interface ReviewWords {
  id: KindWords;
  en: KindWords;
}
