import type { Personalisation } from '../catalog/index.js';
import type { FaultParams } from '../platform/faults.js';

// What nobody sees: control characters, and those that turn the direction of what follows.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu;

/** A buyer's text as it is worked into a piece: on one line, with single blanks; null when nothing is left. */
export const tidyLineText = (text: string | null | undefined): string | null =>
  text?.normalize('NFC').replace(unseen, ' ').trim() || null;

export interface TextProblem {
  code: 'PERSONALISATION_REQUIRED' | 'PERSONALISATION_TOO_LONG' | 'PERSONALISATION_NOT_OFFERED';
  params: FaultParams;
}

/** What is wrong with a tidied text for a product that asks for one, or for none; null when nothing is. */
export function textProblem(text: string | null, asked: Personalisation | null): TextProblem | null {
  if (text === null) return asked?.required ? { code: 'PERSONALISATION_REQUIRED', params: {} } : null;
  if (!asked) return { code: 'PERSONALISATION_NOT_OFFERED', params: {} };
  const { maxLength: max } = asked;
  return text.length > max ? { code: 'PERSONALISATION_TOO_LONG', params: { max } } : null;
}
