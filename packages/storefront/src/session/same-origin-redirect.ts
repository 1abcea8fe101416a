/**
 * A path of ours to go on to, taken from a form or query. Whatever could lead elsewhere (`//evil.test`, `https:…`,
 * backslashes, control characters) becomes the fallback.
 */
export function safePath(value: unknown, fallback = '/'): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(value)) return fallback;
  const base = 'http://same.origin';
  const url = URL.parse(value, base);
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
