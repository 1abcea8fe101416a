export const returnStatuses = [
  'REQUESTED',
  'APPROVED',
  'DECLINED',
  'ESCALATED',
  'REJECTED',
  'SHIPPED_BACK',
  'RECEIVED',
  'REFUNDED',
  'CLOSED',
  'CANCELLED',
] as const;
export type ReturnStatus = (typeof returnStatuses)[number];

/** Who moves a return; SYSTEM is the platform, when the money has gone through. */
export const returnMovers = ['SHOPPER', 'SELLER', 'OFFICE', 'SYSTEM'] as const;
export type ReturnMover = (typeof returnMovers)[number];

export interface ReturnEdge {
  /** Null: it begins here. */
  from: ReturnStatus | null;
  to: ReturnStatus;
  by: readonly ReturnMover[];
}

/** Every move there is. What is not listed does not happen. */
export const returnEdges: readonly ReturnEdge[] = [
  { from: null, to: 'REQUESTED', by: ['SHOPPER'] },
  { from: 'REQUESTED', to: 'APPROVED', by: ['SELLER', 'OFFICE'] },
  { from: 'REQUESTED', to: 'DECLINED', by: ['SELLER'] },
  { from: 'REQUESTED', to: 'CANCELLED', by: ['SHOPPER'] },
  // The shopper does not take no for an answer: the office has the last word.
  { from: 'DECLINED', to: 'ESCALATED', by: ['SHOPPER'] },
  { from: 'DECLINED', to: 'CANCELLED', by: ['SHOPPER'] },
  { from: 'ESCALATED', to: 'APPROVED', by: ['OFFICE'] },
  { from: 'ESCALATED', to: 'REJECTED', by: ['OFFICE'] },
  { from: 'ESCALATED', to: 'CANCELLED', by: ['SHOPPER'] },
  { from: 'APPROVED', to: 'SHIPPED_BACK', by: ['SHOPPER'] },
  { from: 'APPROVED', to: 'CANCELLED', by: ['SHOPPER'] },
  // Brought by hand, it was never marked as sent.
  { from: 'APPROVED', to: 'RECEIVED', by: ['SELLER', 'OFFICE'] },
  { from: 'SHIPPED_BACK', to: 'RECEIVED', by: ['SELLER', 'OFFICE'] },
  { from: 'RECEIVED', to: 'REFUNDED', by: ['SYSTEM'] },
  // Nothing of it arrived, so no money goes back.
  { from: 'RECEIVED', to: 'CLOSED', by: ['SELLER', 'OFFICE'] },
];

export const mayMoveReturn = (from: ReturnStatus | null, to: ReturnStatus, by: ReturnMover): boolean =>
  returnEdges.some((edge) => edge.from === from && edge.to === to && edge.by.includes(by));

/** Nothing comes after these. */
export const endedReturns: readonly ReturnStatus[] = returnStatuses.filter(
  (status) => !returnEdges.some(({ from }) => from === status),
);

/** Those that hold no piece of an order any more: it may be returned after all. */
export const droppedReturns: readonly ReturnStatus[] = ['CANCELLED', 'REJECTED'];
