import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { SubdistrictRow } from './subdistrict.queries.js';

/** Subdistricts by official code. */
export const subdistrictLoader: LoaderFactory<string, SubdistrictRow | null> = ({ db }) =>
  new DataLoader(async (codes) => {
    const rows = await db.public.selectFrom('subdistrict').selectAll().where('code', 'in', codes).execute();
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
