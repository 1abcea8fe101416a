import type { AmountRow } from './layout.js';

/** The same letter for those who read plain text: blocks parted by blank lines. */
export const letterText = (blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

export const amountLines = (rows: readonly AmountRow[]): string =>
  rows.map(({ label, amount }) => `${label}: ${amount}`).join('\n');
