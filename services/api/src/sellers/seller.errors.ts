import { defineFaults } from '../platform/faults.js';

/** Codes of applying, curation and membership. */
export const sellerFaults = defineFaults({
  SELLER_NAME_REQUIRED: { id: 'Nama usaha harus diisi.', en: 'Please fill in the name of your business.' },
  SELLER_NAME_TOO_LONG: {
    id: 'Nama usaha paling panjang {max} huruf.',
    en: 'The name of a business has at most {max} characters.',
  },
  SELLER_STORY_TOO_LONG: { id: 'Cerita paling panjang {max} huruf.', en: 'A story has at most {max} characters.' },
  INVALID_PHONE: {
    id: 'Nomor telepon ini belum benar. Contoh: 0812-3456-7890.',
    en: 'This phone number is not right yet. Example: 0812-3456-7890.',
  },
  UNKNOWN_SUBDISTRICT: { id: 'Pilih kelurahan dari daftar.', en: 'Please choose a subdistrict from the list.' },
  SELLER_ALREADY_APPLIED: {
    id: 'Anda sudah mengajukan usaha dengan nama ini.',
    en: 'You have already applied with a business of this name.',
  },
  SELLER_NOT_FOUND: { id: 'Penjual ini tidak ditemukan.', en: 'This seller was not found.' },
  SELLER_WRONG_STATUS: {
    id: 'Ini tidak bisa dilakukan: status penjual sekarang {status}.',
    en: 'This is not possible: the seller is now {status}.',
  },
  SUSPENSION_REASON_REQUIRED: {
    id: 'Tuliskan alasan penangguhan; penjual akan membacanya.',
    en: 'Please write why; the seller will read it.',
  },
  SUSPENSION_REASON_TOO_LONG: { id: 'Alasan paling panjang {max} huruf.', en: 'A reason has at most {max} characters.' },
});
