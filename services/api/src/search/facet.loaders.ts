import DataLoader from 'dataloader';
import { keep, type Context } from '../platform/context.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';

export interface AttributeName {
  code: string;
  name: LocalizedText;
}

/** Attributes that lists can be narrowed by, by code and in order. */
export const attributeNamesLoader: LoaderFactory<'all', ReadonlyMap<string, AttributeName>> = (context) =>
  new DataLoader(async (keys) => {
    const names = await keep(context, 'attribute names', () => readNames(context));
    return keys.map(() => names);
  });

async function readNames({ db }: Context): Promise<ReadonlyMap<string, AttributeName>> {
  const rows = await db.public
    .selectFrom('attribute_definition')
    .select(['code', 'name'])
    .where('filterable', '=', true)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}
