import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';

export interface AttributeName {
  code: string;
  name: LocalizedText;
}

/** Attributes that lists can be narrowed by, by code and in order; read once in a request. */
export const attributeNamesLoader: LoaderFactory<'all', ReadonlyMap<string, AttributeName>> = ({ db }) =>
  new DataLoader(async (keys) => {
    const rows = await db.public
      .selectFrom('attribute_definition')
      .select(['code', 'name'])
      .where('filterable', '=', true)
      .orderBy('position')
      .orderBy('code')
      .execute();
    const names = new Map(rows.map((row) => [row.code, row]));
    return keys.map(() => names);
  });
