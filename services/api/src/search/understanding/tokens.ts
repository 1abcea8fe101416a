const longestWord = 40;

/** The words of a text, in lower case, letters and digits only, as the documents have them. */
export const tokens = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, longestWord));
