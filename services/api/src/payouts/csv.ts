/** Begins a formula in a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = /^[=+\-@\t\r]/;

const number = /^-?\d+(\.\d+)?$/;

/** What a cell holds once a spreadsheet can't take it for a formula; a number is none. */
export const guardCell = (text: string): string =>
  formulaStart.test(text) && !number.test(text) ? `'${text}` : text;

/** What a guarded cell stood for. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV file for people and banks: guarded against formulas. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(guardCell(cell))).join(',')).join('\r\n') + '\r\n';
