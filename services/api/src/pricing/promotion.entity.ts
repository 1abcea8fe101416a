import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import {
  promotionAudiences,
  promotionFundings,
  promotionKinds,
  type StoredTerms,
} from './promotion.terms.js';

/** A discount as data: what it takes off, who pays for it, on what and when. */
export const PromotionSchema = defineEntity({
  name: 'Promotion',
  tableName: 'promotion',
  properties: {
    id: p.uuid().primary(),
    /** Null for the operator's. */
    sellerId: p.uuid().nullable(),
    title: p.json<LocalizedText>(),
    kind: p.enum(promotionKinds),
    terms: p.json<StoredTerms>(),
    fundedBy: p.enum(promotionFundings),
    audience: p.enum(promotionAudiences),
    /** Row ids; what is below a category counts. Empty for all, here and below. */
    categoryIds: p.json<string[]>().defaultRaw("'[]'"),
    motifIds: p.json<string[]>().defaultRaw("'[]'"),
    sellerIds: p.json<string[]>().defaultRaw("'[]'"),
    minimumSubtotal: p.bigint().nullable(),
    firstOrderOnly: p.boolean().default(false),
    startsAt: p.datetime(),
    endsAt: p.datetime().nullable(),
    /** Why the office ended a seller's promotion. */
    endReason: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type PromotionEntity = InferEntity<typeof PromotionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    promotion: InferKyselyTable<typeof PromotionSchema>;
  }
}
