import { sql } from 'kysely';
import { platformScope } from '../../platform/db/index.js';
import { defineJob } from '../../platform/jobs/index.js';

const batch = 500;

/** Makes the documents new whose products have changed: stock that ran out, a certificate, a category’s name. Each second. */
export const refreshDocuments = defineJob({
  name: 'search/refresh-documents',
  everySeconds: () => 1,
  run: async ({ db }) => {
    for (let taken = batch; taken === batch;) {
      taken = await db.transaction(platformScope, async (tx) => {
        const { rows } = await sql<{
          taken: number;
        }>`SELECT search_refresh_outdated(${batch}) AS taken`.execute(tx.sql);
        return rows[0]?.taken ?? 0;
      });
    }
  },
});
