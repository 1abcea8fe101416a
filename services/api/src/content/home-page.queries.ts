import type { Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import type { HomeRailKind } from './home-rail.kinds.js';

export type HomeRailRow = Selectable<Tables['home_rail']>;

/** The rails as the office arranged them, in order. */
export const homeRails = ({ db }: Pick<Context, 'db'>): Promise<HomeRailRow[]> =>
  db.public.selectFrom('home_rail').selectAll().orderBy('position').execute();

/** What a home page that nobody has arranged yet shows. */
export const usualRails: readonly HomeRailKind[] = ['CATEGORIES', 'FEATURED', 'SELLERS', 'NEW'];
