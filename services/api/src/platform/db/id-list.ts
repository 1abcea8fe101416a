import { sql, type RawBuilder } from 'kysely';

/** Row ids: as values, or as an expression of the statement they are asked in, of type uuid[]. */
export type IdList = readonly string[] | RawBuilder<unknown>;

const isValues = (ids: IdList): ids is readonly string[] => Array.isArray(ids);

/** Row ids as an array that PostgreSQL can look in; values each once. */
export const uuids = (ids: IdList): RawBuilder<unknown> =>
  isValues(ids) ? sql`${[...new Set(ids)]}::uuid[]` : ids;
