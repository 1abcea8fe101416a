import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { motifThemes, type MotifThemeRow } from './motif.queries.js';

/** All themes by slug, some of them; read once in a request. */
export const motifThemesLoader: LoaderFactory<'all', ReadonlyMap<string, MotifThemeRow>> = (context) =>
  new DataLoader(async (keys) => {
    const themes = new Map((await motifThemes(context)).map((theme) => [theme.slug, theme]));
    return keys.map(() => themes);
  });

/** How many public motifs each theme has, by its slug; read once in a request. */
export const motifCountsLoader: LoaderFactory<'counts', ReadonlyMap<string, number>> = ({ db }) =>
  new DataLoader(async (keys) => {
    const rows = await db.public
      .selectFrom('motif')
      .select((select) => ['theme_slug', select.fn.countAll<bigint>().as('count')])
      .where('published_at', 'is not', null)
      .where('theme_slug', 'is not', null)
      .groupBy('theme_slug')
      .execute();
    const counts = new Map(rows.map((row) => [String(row.theme_slug), Number(row.count)]));
    return keys.map(() => counts);
  });
