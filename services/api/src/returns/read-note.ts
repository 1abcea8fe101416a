import { returnFaults } from './return.errors.js';

const maxLength = 500;

/**
 * A person's own words, in order.
 *
 * @throws UserFaults NOTE_REQUIRED, NOTE_TOO_LONG
 */
export function readNote(
  text: string | null | undefined,
  { required = false, field = 'note' }: { required?: boolean; field?: string } = {},
): string {
  const note = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  if (required && note === '') returnFaults.fail('NOTE_REQUIRED', { field: ['input', field] });
  if (note.length > maxLength)
    returnFaults.fail('NOTE_TOO_LONG', { field: ['input', field], params: { max: maxLength } });
  return note;
}
