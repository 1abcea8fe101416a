import type { Transaction } from '../platform/db/index.js';

/** What was reported so far has been looked at. The caller holds the review's row. */
export async function settleReports(tx: Transaction, reviewId: string): Promise<void> {
  await tx.sql
    .updateTable('review_report')
    .set({ settled_at: new Date() })
    .where('review_id', '=', reviewId)
    .where('settled_at', 'is', null)
    .execute();
  await tx.sql.updateTable('review').set({ open_reports: 0 }).where('id', '=', reviewId).execute();
}
