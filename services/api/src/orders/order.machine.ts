export const orderStatuses = [
  'PENDING_PAYMENT',
  'PAID',
  'PACKED',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** Why an order moves, as kept with each transition. */
export const moveReasons = [
  'payment-received',
  'nothing-to-pay',
  'payment-expired',
  'payment-failed',
  'payment-unusable',
  'late-payment',
  'packed',
  'unpacked',
  'shipped',
  'delivered',
  'received',
  'auto-completed',
  'cancelled-by-shopper',
  'cancelled-by-seller',
  'cancelled-by-office',
] as const;
export type MoveReason = (typeof moveReasons)[number];

export interface Edge {
  from: OrderStatus;
  to: OrderStatus;
  /** The only reasons an order takes this edge for. */
  reasons: readonly MoveReason[];
}

/** Every move there is (invariant O2). What is not listed does not happen. */
export const edges: readonly Edge[] = [
  { from: 'PENDING_PAYMENT', to: 'PAID', reasons: ['payment-received', 'nothing-to-pay'] },
  {
    from: 'PENDING_PAYMENT',
    to: 'CANCELLED',
    reasons: ['payment-expired', 'payment-failed', 'payment-unusable', 'cancelled-by-shopper'],
  },
  // The money came after the time was over, and the stock was still there to be taken again.
  { from: 'CANCELLED', to: 'PAID', reasons: ['late-payment'] },
  // The shopper before it is packed, seller and office before it is sent. The money goes back with it.
  {
    from: 'PAID',
    to: 'CANCELLED',
    reasons: ['cancelled-by-shopper', 'cancelled-by-seller', 'cancelled-by-office'],
  },
  { from: 'PACKED', to: 'CANCELLED', reasons: ['cancelled-by-seller', 'cancelled-by-office'] },
  { from: 'PAID', to: 'PACKED', reasons: ['packed'] },
  // Whatever was packed is taken out again, and nothing of it was sent.
  { from: 'PACKED', to: 'PAID', reasons: ['unpacked'] },
  { from: 'PACKED', to: 'SHIPPED', reasons: ['shipped'] },
  { from: 'SHIPPED', to: 'DELIVERED', reasons: ['delivered'] },
  { from: 'SHIPPED', to: 'COMPLETED', reasons: ['received', 'auto-completed'] },
  { from: 'DELIVERED', to: 'COMPLETED', reasons: ['received', 'auto-completed'] },
];

/** Whether an order may move so, for that reason. */
export const mayMove = (from: OrderStatus, to: OrderStatus, reason: MoveReason): boolean =>
  edges.some((edge) => edge.from === from && edge.to === to && edge.reasons.includes(reason));

/** Statuses of an order whose money is here. */
export const paidStatuses: readonly OrderStatus[] = ['PAID', 'PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED'];
