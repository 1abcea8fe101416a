/** Longer addresses say no more. */
const longest = 80;

/** The words of an address as one would search for them: `batik-angrek` -> `batik angrek`; none for one of signs alone. */
export const addressWords = (address: string): string =>
  (address.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ').slice(0, longest).trim();
