import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { locales, type LocalizedText } from '../platform/locale.js';
import { heldReasons } from './review.text.js';

export const reviewStatuses = ['PUBLISHED', 'HELD', 'HIDDEN', 'REMOVED'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What somebody who bought says about one order line. */
export const ReviewSchema = defineEntity({
  name: 'Review',
  tableName: 'review',
  properties: {
    id: p.uuid().primary(),
    orderLineId: p.uuid(),
    orderGroupId: p.uuid(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    userId: p.uuid().nullable(),
    authorName: p.string(),
    variantTitle: p.json<LocalizedText>(),
    stars: p.smallint(),
    title: p.string(),
    body: p.text(),
    locale: p.enum(locales),
    photoCount: p.smallint(),
    status: p.enum(reviewStatuses),
    heldReason: p.enum(heldReasons).nullable(),
    hiddenReason: p.text().nullable(),
    hiddenOnce: p.boolean(),
    openReports: p.integer().defaultRaw('0'),
    createdAt: p.datetime().defaultRaw('now()'),
    editedAt: p.datetime().nullable(),
  },
});

export type Review = InferEntity<typeof ReviewSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    review: InferKyselyTable<typeof ReviewSchema>;
  }
}
