import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** The seller's one public answer to a review. */
export const ReviewReplySchema = defineEntity({
  name: 'ReviewReply',
  tableName: 'review_reply',
  properties: {
    reviewId: p.uuid().primary(),
    sellerId: p.uuid(),
    body: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
    editedAt: p.datetime().nullable(),
  },
});

export type ReviewReply = InferEntity<typeof ReviewReplySchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    review_reply: InferKyselyTable<typeof ReviewReplySchema>;
  }
}
