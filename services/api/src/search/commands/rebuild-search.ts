import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';

/** Makes every document anew in one statement: after a bulk load, or when the shape of documents has changed. */
export async function rebuildSearch({ db }: Context): Promise<void> {
  await db.transaction(platformScope, async (tx) => {
    await sql`SELECT search_rebuild()`.execute(tx.sql);
    await sql`SELECT search_sweep(0)`.execute(tx.sql);
  });
}
