import type { BrokenTwin } from './broken-twin.js';
import { ledgerTwins } from './ledger.js';
import { fulfillmentTwins } from './fulfillment.js';
import { manualPaymentTwins } from './manual-payments.js';
import { orderTwins } from './orders.js';
import { paymentTwins } from './payments.js';
import { pricingTwins } from './pricing.js';
import { returnTwins } from './returns.js';
import { stockTwins } from './stock.js';

export type { BrokenTwin, World } from './broken-twin.js';

/** One for each rule of the audit. */
export const brokenTwins: readonly BrokenTwin[] = [
  ...stockTwins,
  ...orderTwins,
  ...fulfillmentTwins,
  ...paymentTwins,
  ...manualPaymentTwins,
  ...returnTwins,
  ...ledgerTwins,
  ...pricingTwins,
];
