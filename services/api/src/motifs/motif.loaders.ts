import DataLoader from 'dataloader';
import { byId, type LoaderFactory } from '../platform/graphql/index.js';
import { motifThemes, type MotifRow, type MotifThemeRow } from './motif.queries.js';

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

/** Motifs by id that the public may see. */
export const publicMotifLoader: LoaderFactory<string, MotifRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('motif')
      .selectAll()
      .where('published_at', 'is not', null)
      .where('id', 'in', ids)
      .execute();
    return byId(rows, ids);
  });

/** Motifs by slug that the public may see. */
export const publicMotifBySlugLoader: LoaderFactory<string, MotifRow | null> = ({ db }) =>
  new DataLoader(async (slugs) => {
    const rows = await db.public
      .selectFrom('motif')
      .selectAll()
      .where('published_at', 'is not', null)
      .where('slug', 'in', slugs)
      .execute();
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((slug) => bySlug.get(slug) ?? null);
  });

/** Motifs by id, published or not; for the operator. */
export const officeMotifLoader: LoaderFactory<string, MotifRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform.selectFrom('motif').selectAll().where('id', 'in', ids).execute();
    return byId(rows, ids);
  });

/** How often a motif's artwork was downloaded. */
export const downloadCountLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (motifIds) => {
    const rows = await db.platform
      .selectFrom('motif_download')
      .select((select) => ['motif_id', select.fn.countAll<bigint>().as('count')])
      .where('motif_id', 'in', motifIds)
      .groupBy('motif_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.motif_id, Number(row.count)]));
    return motifIds.map((id) => counts.get(id) ?? 0);
  });
