export const productStatuses = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'APPROVED',
  'PUBLISHED',
  'ARCHIVED',
] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** Why a product moves, as kept with each transition. */
export const productMoveReasons = [
  'submitted',
  'withdrawn',
  'approved',
  'review-not-needed',
  'sent-back',
  'published',
  'changed',
  'archived',
  'restored',
  'placed',
] as const;
export type ProductMoveReason = (typeof productMoveReasons)[number];

export interface ProductEdge {
  from: ProductStatus;
  to: ProductStatus;
  /** The only reasons a product takes this edge for. */
  reasons: readonly ProductMoveReason[];
}

/** Every move there is. What is not listed does not happen. */
export const productEdges: readonly ProductEdge[] = [
  { from: 'DRAFT', to: 'SUBMITTED', reasons: ['submitted'] },
  { from: 'SENT_BACK', to: 'SUBMITTED', reasons: ['submitted'] },
  // Where the deployment, or what the seller has shown so far, asks for no review.
  { from: 'DRAFT', to: 'APPROVED', reasons: ['review-not-needed'] },
  { from: 'SENT_BACK', to: 'APPROVED', reasons: ['review-not-needed'] },
  { from: 'SUBMITTED', to: 'DRAFT', reasons: ['withdrawn'] },
  { from: 'SUBMITTED', to: 'APPROVED', reasons: ['approved'] },
  { from: 'SUBMITTED', to: 'SENT_BACK', reasons: ['sent-back'] },
  { from: 'APPROVED', to: 'PUBLISHED', reasons: ['published'] },
  // What was approved is no longer what would be published.
  { from: 'APPROVED', to: 'DRAFT', reasons: ['changed'] },
  { from: 'ARCHIVED', to: 'DRAFT', reasons: ['restored'] },
  ...productStatuses
    .filter((from) => from !== 'ARCHIVED')
    .map((from): ProductEdge => ({ from, to: 'ARCHIVED', reasons: ['archived'] })),
  // By the platform itself: imports, and the operator's programs.
  ...productStatuses
    .filter((from) => from !== 'PUBLISHED' && from !== 'APPROVED')
    .map((from): ProductEdge => ({ from, to: 'PUBLISHED', reasons: ['placed'] })),
];

/** Whether a product may move so, for that reason. */
export const mayMoveProduct = (from: ProductStatus, to: ProductStatus, reason: ProductMoveReason): boolean =>
  productEdges.some((edge) => edge.from === from && edge.to === to && edge.reasons.includes(reason));

/** Statuses in which the seller changes the product itself; in the shop a change may need a review first. */
export const editableStatuses: readonly ProductStatus[] = ['DRAFT', 'SENT_BACK', 'APPROVED'];
