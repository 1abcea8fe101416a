import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const reportReasons = [
  'SPAM',
  'OFFENSIVE',
  'PRIVATE_DATA',
  'NOT_ABOUT_PRODUCT',
  'FALSE',
  'OTHER',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Somebody finds that a review should not stand. */
export const ReviewReportSchema = defineEntity({
  name: 'ReviewReport',
  tableName: 'review_report',
  properties: {
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    reporter: p.string(),
    bySeller: p.boolean(),
    reason: p.enum(reportReasons),
    note: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
    settledAt: p.datetime().nullable(),
  },
});

export type ReviewReport = InferEntity<typeof ReviewReportSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    review_report: InferKyselyTable<typeof ReviewReportSchema>;
  }
}
