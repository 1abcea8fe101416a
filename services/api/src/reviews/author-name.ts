/** Forms of address, which are not names. */
const address =
  /^(ibu|bu|bapak|bpk|pak|mbak|mba|mas|kak|haji|hajjah|h|hj|dr|drs|dra|ir|prof|mr|mrs|ms|miss)\.?$/i;

/**
 * A buyer's name as the public sees it: the first name and the initial of the last, e.g. "Rahma S.". Empty when the name
 * holds no letters.
 */
export function authorName(fullName: string): string {
  const words = fullName.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !address.test(word));
  const [first, ...others] = names.length > 0 ? names : words;
  if (first === undefined) return '';
  const initial = [...(others.at(-1) ?? '')].find((char) => /\p{L}/u.test(char));
  const shown = [...first].slice(0, 30).join('');
  return initial === undefined ? shown : `${shown} ${initial.toUpperCase()}.`;
}
