export type Language = 'id' | 'en';

const asLanguage = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  // `in` is what old Android browsers still call Indonesian.
  if (primary === 'id' || primary === 'in') return 'id';
  return primary === 'en' ? 'en' : undefined;
};

/** The session's own language when it names one we have, else the browser's first, else Indonesian. */
export function chooseLanguage(sessionLocale: string | null, acceptLanguage: string | undefined): Language {
  const fromSession = asLanguage(sessionLocale ?? '');
  if (fromSession !== undefined) return fromSession;
  const wanted = (acceptLanguage ?? '').split(',').map((item) => item.split(';', 1)[0] ?? '');
  return wanted.map(asLanguage).find((language) => language !== undefined) ?? 'id';
}
