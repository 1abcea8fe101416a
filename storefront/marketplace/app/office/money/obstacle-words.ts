import type { PayoutObstacle } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

/** What is in the way of a payout. @param minimum as people read it */
export const obstacleWords = (obstacle: PayoutObstacle, minimum: string): string =>
  ({
    BANK_ACCOUNT_MISSING: m.office_payouts_obstacle_missing,
    ACCOUNT_NOT_VERIFIED: m.office_payouts_obstacle_unverified,
    BELOW_MINIMUM: () => m.office_payouts_obstacle_minimum({ minimum }),
  })[obstacle]();
