import { defineFaults } from '../platform/faults.js';

/** Codes of cancelling, giving back and returning, beside those of `orders`. */
export const returnFaults = defineFaults({
  CANCEL_REASON_NOT_ALLOWED: {
    id: 'Alasan ini tidak bisa dipilih di sini.',
    en: 'This reason can’t be chosen here.',
  },
  NOTE_REQUIRED: {
    id: 'Tuliskan alasannya dengan satu kalimat.',
    en: 'Please say why in a sentence.',
  },
  NOTE_TOO_LONG: {
    id: 'Keterangan paling panjang {max} huruf.',
    en: 'The text has at most {max} characters.',
  },
});
