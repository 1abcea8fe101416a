import type { CurrencyCode } from '@gebyar/money';
import { productOfRows, type ImportedProduct } from './product-of-rows.js';
import { readRows, type Row, type RowFault } from './read-rows.js';

/**
 * A Shopify product export as products, in the order of the file, with what could not be taken.
 *
 * @throws NotAnExport
 */
export function readShopifyExport(
  bytes: Buffer,
  currency: CurrencyCode,
): { products: ImportedProduct[]; faults: RowFault[] } {
  const { rows, faults } = readRows(bytes);
  const byHandle = new Map<string, Row[]>();
  for (const row of rows) {
    const handle = row.cells.handle;
    if (handle === undefined) {
      faults.push({ line: row.line, handle: null, reason: 'the handle is missing' });
      continue;
    }
    byHandle.set(handle, [...(byHandle.get(handle) ?? []), row]);
  }
  const products: ImportedProduct[] = [];
  for (const [handle, own] of byHandle) {
    const read = productOfRows(handle, own, currency);
    faults.push(...read.faults);
    if (read.product) products.push(read.product);
  }
  return { products, faults: faults.sort((a, b) => a.line - b.line) };
}
