/**
 * A text as it stands in an address: lower case, ASCII letters and digits, single hyphens, at most `maxLength` characters.
 * Empty when the text holds nothing that can be kept.
 */
export function slugify(text: string, maxLength: number): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  // Rather a word less than half a word, unless the first word alone is too long.
  return (cut.lastIndexOf('-') > 0 ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, maxLength)).replace(
    /-$/,
    '',
  );
}

/** The n-th address to try when earlier ones are taken: `slug`, `slug-2`, `slug-3` and so on, within `maxLength`. */
export function numberedSlug(slug: string, number: number, maxLength: number): string {
  const suffix = number === 1 ? '' : `-${String(number)}`;
  return `${slug.slice(0, maxLength - suffix.length).replace(/-$/, '')}${suffix}`;
}

/** The first address that `take` gets, e.g. by inserting a row unless another one has it. */
export async function takeSlug(
  wanted: string,
  maxLength: number,
  take: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = numberedSlug(wanted, number, maxLength);
    if (await take(slug)) return slug;
  }
}
