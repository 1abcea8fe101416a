import { parse } from 'csv-parse/sync';
import { columnsOf, missingColumns, type Column } from './columns.js';

export type Cells = Partial<Record<Column, string>>;

export interface Row {
  /** Line of the file on which the row begins, counted from 1. */
  line: number;
  cells: Cells;
}

export interface RowFault {
  line: number;
  handle: string | null;
  reason: string;
}

export class NotAnExport extends Error {
  override name = 'NotAnExport';
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** UTF-8 with or without a byte-order mark, UTF-16 with one, else what old spreadsheets write. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that splits the header into the most cells; spreadsheets save with `;` where the comma is a decimal sign. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * Reads the rows of a Shopify product export. A row that can't be read is a fault with its line and never stops the rest.
 *
 * @throws NotAnExport when the file has no such header.
 */
export function readRows(bytes: Buffer): { rows: Row[]; faults: RowFault[] } {
  const text = decode(bytes);
  const faults: RowFault[] = [];
  const parsed = parse(text, {
    delimiter: separatorOf(text),
    bom: true,
    info: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    onSkip: (error) => {
      faults.push({
        line: Number(error?.lines ?? 0),
        handle: null,
        reason: `the row can't be read: ${error?.message ?? ''}`,
      });
      return undefined;
    },
  }) as unknown as Parsed[];
  const [head, ...body] = parsed;
  const columns = columnsOf(head?.record ?? []);
  const missing = missingColumns(columns);
  if (!head || missing.length > 0) {
    throw new NotAnExport(
      `this is no Shopify product export: ${missing.join(', ')} not found in its first line`,
    );
  }
  // The parser tells the line a record ends on, so each begins right behind the one before (blank lines aside).
  let line = head.info.lines + 1;
  const rows = body.map(({ record, info }) => {
    const height = record.join('').split(/\r\n|\r|\n/).length;
    const row: Row = { line: Math.max(line, info.lines - height + 1), cells: cellsOf(columns, record) };
    line = info.lines + 1;
    return row;
  });
  return { rows: rows.filter(({ cells }) => Object.keys(cells).length > 0), faults };
}

function cellsOf(columns: readonly (Column | null)[], record: readonly string[]): Cells {
  const cells: Cells = {};
  columns.forEach((column, index) => {
    const value = record[index]?.trim();
    if (column !== null && value) cells[column] = value;
  });
  return cells;
}
