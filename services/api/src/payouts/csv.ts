import { guardFormula } from '../platform/csv-formulas.js';

const number = /^-?\d+(\.\d+)?$/;

/** What a cell holds once a spreadsheet can't take it for a formula; a number is none. */
const guardCell = (text: string): string => (number.test(text) ? text : guardFormula(text));

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV file for people and banks: guarded against formulas. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(guardCell(cell))).join(',')).join('\r\n') + '\r\n';
