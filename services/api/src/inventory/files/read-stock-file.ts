import { parse } from 'csv-parse/sync';
import { unguardFormula } from '../../platform/csv-formulas.js';
import type { FaultParams } from '../../platform/faults.js';
import { maxOnHand } from '../stock-levels.js';
import { stockFileFaults, type RowFaultCode } from './stock-file.errors.js';

/** More in one file would hold up buyers for too long while it is applied. */
export const maxRows = 10_000;
export const maxMegabytes = 4;

export interface StockFileRow {
  /** Line of the file, counted from 1. */
  line: number;
  sku: string | null;
  /** Public id; goes before the SKU. */
  variantId: string | null;
  /** A location's name; the workshop when there is none. */
  location: string | null;
  onHand: number;
  /** What was on hand when the file was written, as far as it tells: the change is counted from there. */
  seen: number | null;
}

export interface RowFault {
  line: number;
  code: RowFaultCode;
  params: FaultParams;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** UTF-8 with or without a byte-order mark, UTF-16 with one. A guess at anything else could take the wrong goods. */
function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Falls through to the refusal below.
  }
  return stockFileFaults.fail('IMPORT_WRONG_ENCODING');
}

/** The separator that splits the header into the most cells; spreadsheets save with `;` where the comma is a decimal sign. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

const isFormula = (cell: string): boolean => /^[=@]/.test(cell);

/**
 * Reads a file of stock: `sku` or `variant_id`, `on_hand`, and perhaps `location` and `seen_on_hand`; other columns are left
 * alone. A bad row is told and never stops the rest.
 *
 * @throws UserFaults IMPORT_WRONG_ENCODING, IMPORT_WRONG_HEADER, IMPORT_EMPTY, IMPORT_TOO_MANY_ROWS
 */
export function readStockFile(bytes: Buffer): { rows: StockFileRow[]; faults: RowFault[] } {
  const text = decode(bytes);
  const faults: RowFault[] = [];
  const parsed = parse(text, {
    delimiter: separatorOf(text),
    bom: true,
    info: true,
    // Not one more is read than is needed to know that there are too many.
    to: maxRows + 2,
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    onSkip: (error) => {
      faults.push({ line: Number(error?.lines ?? 0), code: 'ROW_UNREADABLE', params: {} });
      return undefined;
    },
  }) as unknown as Parsed[];
  const [head, ...body] = parsed;
  const columns = (head?.record ?? []).map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'));
  const missing = [
    ...(columns.includes('sku') || columns.includes('variant_id') ? [] : ['sku']),
    ...(columns.includes('on_hand') ? [] : ['on_hand']),
  ];
  if (missing.length > 0)
    stockFileFaults.fail('IMPORT_WRONG_HEADER', { params: { missing: missing.join(', ') } });
  if (body.length > maxRows) stockFileFaults.fail('IMPORT_TOO_MANY_ROWS', { params: { max: maxRows } });
  if (body.length === 0 && faults.length === 0) stockFileFaults.fail('IMPORT_EMPTY');
  const rows = body.flatMap(({ record, info }) => {
    const cell = (name: string) => record[columns.indexOf(name)]?.trim() ?? '';
    const row = rowOf(info.lines, cell);
    if ('onHand' in row) return row;
    faults.push(row);
    return [];
  });
  return { rows, faults: faults.sort((a, b) => a.line - b.line) };
}

function rowOf(line: number, cell: (name: string) => string): StockFileRow | RowFault {
  const [sku, variantId, amount, seen] = [
    cell('sku'),
    cell('variant_id'),
    cell('on_hand'),
    cell('seen_on_hand'),
  ];
  const formula = [sku, variantId, amount, seen].find(isFormula);
  if (formula !== undefined) return { line, code: 'ROW_FORMULA', params: { cell: formula.slice(0, 40) } };
  if (sku === '' && variantId === '') return { line, code: 'ROW_WITHOUT_SKU', params: {} };
  const odd = [amount, ...(seen === '' ? [] : [seen])].find(
    (number) => !/^\d{1,7}$/.test(number) || Number(number) > maxOnHand,
  );
  if (odd !== undefined)
    return { line, code: 'ROW_NOT_WHOLE', params: { cell: odd.slice(0, 40), max: maxOnHand } };
  return {
    line,
    sku: unguardFormula(sku) || null,
    variantId: variantId || null,
    location: unguardFormula(cell('location')) || null,
    onHand: Number(amount),
    seen: seen === '' ? null : Number(seen),
  };
}
