import type { SellerStatus } from './seller.entity.js';

/** Which status may follow which. */
const moves: Record<SellerStatus, readonly SellerStatus[]> = {
  APPLIED: ['APPROVED'],
  APPROVED: ['SUSPENDED'],
  SUSPENDED: ['APPROVED'],
  ENDED: [],
};

/** The statuses from which a seller can be moved to another one; for conditional updates. */
export const statusesBefore = (next: SellerStatus): SellerStatus[] =>
  (Object.keys(moves) as SellerStatus[]).filter((status) => moves[status].includes(next));
