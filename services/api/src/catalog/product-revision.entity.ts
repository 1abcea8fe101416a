import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { ReviewNote } from './product-transition.entity.js';

export const revisionStatuses = ['OPEN', 'APPROVED', 'SENT_BACK', 'WITHDRAWN'] as const;
export type RevisionStatus = (typeof revisionStatuses)[number];

export const ProductRevisionSchema = defineEntity({
  name: 'ProductRevision',
  tableName: 'product_revision',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    status: p.enum(revisionStatuses),
    /** What changes, as `product-patch.ts` reads it. */
    patch: p.json<Record<string, unknown>>(),
    notes: p.json<ReviewNote[]>(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    submittedAt: p.datetime().defaultRaw('now()'),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
  },
});

export type ProductRevision = InferEntity<typeof ProductRevisionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_revision: InferKyselyTable<typeof ProductRevisionSchema>;
  }
}
