/**
 * An Indonesian phone number as people write it (`0812-3456-7890`, `+62 812…`, `62812…`), in the form `+62…`.
 *
 * @returns null when it can't be one.
 */
export function parsePhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '');
  const national = /^(?:\+?62|0)(\d+)$/.exec(digits)?.[1]?.replace(/^0/, '');
  // Mobile numbers have 9 to 12 digits after the country code, land lines with their area code 8 to 11.
  return national && /^[2-9]\d{7,11}$/.test(national) ? `+62${national}` : null;
}

/** Address that opens a WhatsApp chat. */
export const whatsappUrl = (phone: string): string => `https://wa.me/${phone.replace(/\D/g, '')}`;
