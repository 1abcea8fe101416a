import { guardFormula } from '../../platform/csv-formulas.js';

/** The columns of an exported file; it can be changed in `on_hand` and read in again. */
export const exportColumns = [
  'sku',
  'product',
  'variant',
  'location',
  'on_hand',
  'reserved',
  'available',
  'seen_on_hand',
  'variant_id',
] as const;

/** A cell as every spreadsheet takes it: what would be run as a formula gets an apostrophe before it. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = guardFormula(value);
  return /[",;\r\n\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
