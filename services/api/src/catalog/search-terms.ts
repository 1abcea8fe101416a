/** Words that say nothing about a product. */
const fillers = new Set([
  'dan',
  'atau',
  'untuk',
  'yang',
  'dari',
  'di',
  'ke',
  'dengan',
  'and',
  'or',
  'for',
  'the',
  'a',
  'of',
  'from',
  'with',
  'in',
]);

const maxWords = 8;
const maxLetters = 40;

/** The words of a search, in lower case, letters and digits only; fillers are left out unless there is nothing else. */
export function searchTerms(query: string): string[] {
  const words =
    query
      .slice(0, 500)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const distinct = [...new Set(words.map((word) => word.slice(0, maxLetters)))];
  const telling = distinct.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : distinct).slice(0, maxWords);
}
