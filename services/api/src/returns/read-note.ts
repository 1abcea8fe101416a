import { returnFaults } from './return.errors.js';

const longest = 500;

/**
 * A person's own words, in order.
 *
 * @throws UserFaults NOTE_REQUIRED, NOTE_TOO_LONG
 */
export function readNote(
  text: string | null | undefined,
  {
    required = false,
    field = 'note',
    max = longest,
  }: { required?: boolean; field?: string; max?: number } = {},
): string {
  const note = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  if (required && note === '') returnFaults.fail('NOTE_REQUIRED', { field: ['input', field] });
  if (note.length > max) returnFaults.fail('NOTE_TOO_LONG', { field: ['input', field], params: { max } });
  return note;
}
