/** What somebody in the office may have meant: all that is not null is looked for. */
export interface OrderSearch {
  /** The beginning of an order group's number, such as `GB-7K2M-9`. */
  numberStart: string | null;
  /** The beginning of a phone number, such as `+62812`. */
  phoneStart: string | null;
  /** Part of the buyer's name. */
  name: string | null;
}

const longest = 80;

function numberOf(text: string, prefix: string): string | null {
  const symbols = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const named = symbols.startsWith(prefix);
  // Without the prefix only what can be nothing but a number: four symbols or more, one of them a digit.
  if (!named && !(/^[0-9A-Z]{4}[\s-]?[0-9A-Z]{0,6}$/i.test(text) && /\d/.test(text))) return null;
  const body = (named ? symbols.slice(prefix.length) : symbols).replaceAll('O', '0').replace(/[IL]/g, '1');
  if (body === '') return null;
  return `${prefix}-${body.slice(0, 4)}${body.length > 4 ? `-${body.slice(4, 8)}` : ''}`;
}

function phoneOf(text: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 5) return null;
  return `+62${digits.replace(/^(62|0)/, '')}`;
}

/** Reads what was typed: a number (of a group or of one of its orders), a phone number, or a name. */
export function readSearch(typed: string, prefix: string): OrderSearch {
  const text = typed.trim().replace(/\s+/g, ' ').slice(0, longest);
  const numberStart = numberOf(text, prefix);
  const phoneStart = phoneOf(text);
  // A name has no digits worth looking for, and two letters at least.
  const name = /^\D*\p{L}\D*\p{L}\D*$/u.test(text) ? text : null;
  return { numberStart, phoneStart, name };
}
