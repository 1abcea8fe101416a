import { sql } from 'kysely';
import { platformScope } from '../../platform/db/index.js';
import { defineJob } from '../../platform/jobs/index.js';

/**
 * Heals what no event told of: papers that ran out, documents that are missing or should not be there, the oldest ones by turns.
 * Counts sales and words again, adds up searches, and forgets the notes of more than 90 days ago.
 */
export const sweepDocuments = defineJob({
  name: 'search/sweep-documents',
  everySeconds: () => 300,
  run: async ({ db }) => {
    await db.transaction(platformScope, async (tx) => {
      await sql`SELECT search_sweep(1000)`.execute(tx.sql);
    });
  },
});
