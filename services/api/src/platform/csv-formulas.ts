/** Begins a formula in a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = /^[=+\-@\t\r]/;

/** A cell as text that no spreadsheet runs. */
export const guardFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** What a guarded cell stood for. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
