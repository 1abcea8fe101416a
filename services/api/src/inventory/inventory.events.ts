import { defineEvent } from '../platform/events/index.js';

/** Variants of a seller have come down to the number it wants to be told at; once, until there are more again. */
export const stockRanLow = defineEvent<{ alertId: string; sellerId: string; variantIds: string[] }>(
  'StockRanLow',
);
