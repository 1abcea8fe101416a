/** What the gallery of motifs is narrowed to; it lives in the address. */
export interface MotifFilter {
  theme: string | null;
  year: number | null;
}

/** Reads the gallery's address. What no filter can be counts as absent. */
export function readMotifFilter(params: URLSearchParams): MotifFilter {
  const theme = params.get('theme') ?? '';
  const year = params.get('year') ?? '';
  return {
    theme: /^[a-z0-9-]{1,80}$/.test(theme) ? theme : null,
    year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
  };
}

/** The API's filter for it. */
export const toMotifWhere = ({ theme, year }: MotifFilter) => ({
  ...(theme === null ? {} : { theme: [theme] }),
  ...(year === null ? {} : { year }),
});
