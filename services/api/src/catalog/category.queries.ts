import type { Context } from '../platform/context.js';
import type { CategoryRow } from './product-rows.js';

/** Categories that were taken out of the tree, the latest first. */
export const archivedCategories = ({ db }: Context): Promise<CategoryRow[]> =>
  db.platform
    .selectFrom('category')
    .selectAll()
    .where('archived_at', 'is not', null)
    .orderBy('archived_at', 'desc')
    .orderBy('id')
    .execute();
