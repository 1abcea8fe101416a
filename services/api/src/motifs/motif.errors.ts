import { defineFaults } from '../platform/faults.js';

/** Codes of keeping the registry of motifs. */
export const motifFaults = defineFaults({
  MOTIF_NOT_FOUND: { id: 'Motif ini tidak ditemukan.', en: 'This motif was not found.' },
  MOTIF_NAME_REQUIRED: { id: 'Nama motif harus diisi.', en: 'Please name the motif.' },
  MOTIF_TEXT_TOO_LONG: {
    id: 'Isian ini paling panjang {max} huruf.',
    en: 'This text has at most {max} characters.',
  },
  INVALID_MOTIF_SLUG: {
    id: 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling panjang {max} huruf.',
    en: 'An address holds lower-case letters, digits and single hyphens only, at most {max} characters.',
  },
  MOTIF_SLUG_TAKEN: { id: 'Alamat ini sudah dipakai motif lain.', en: 'Another motif has this address.' },
  RIGHTS_NUMBER_TAKEN: {
    id: 'Nomor hak ini sudah tercatat pada motif lain.',
    en: 'Another motif has this registration number.',
  },
  UNKNOWN_MOTIF_THEME: { id: 'Tema ini tidak ada.', en: 'There is no such theme.' },
  INVALID_MOTIF_YEAR: {
    id: 'Tahun antara 1000 dan tahun depan.',
    en: 'A year lies between 1000 and next year.',
  },
  INVALID_MOTIF_PRIZE: { id: 'Juara antara 1 dan 100.', en: 'A prize is a rank from 1 to 100.' },
  UNKNOWN_ARTWORK: {
    id: 'Gambar ini tidak ada. Unggah lagi.',
    en: 'There is no such picture. Please upload it again.',
  },
});
