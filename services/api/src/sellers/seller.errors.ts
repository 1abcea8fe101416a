import { defineFaults } from '../platform/faults.js';

/** Codes of applying, curation and membership. */
export const sellerFaults = defineFaults({
  SELLER_NAME_REQUIRED: { id: 'Nama usaha harus diisi.', en: 'Please fill in the name of your business.' },
  SELLER_NAME_TOO_LONG: {
    id: 'Nama usaha paling panjang {max} huruf.',
    en: 'The name of a business has at most {max} characters.',
  },
  SELLER_STORY_TOO_LONG: {
    id: 'Cerita paling panjang {max} huruf.',
    en: 'A story has at most {max} characters.',
  },
  INVALID_PHONE: {
    id: 'Nomor telepon ini belum benar. Contoh: 0812-3456-7890.',
    en: 'This phone number is not right yet. Example: 0812-3456-7890.',
  },
  INVALID_COLOR: {
    id: 'Warna ditulis seperti #26356f.',
    en: 'A colour is written like #26356f.',
  },
  UNKNOWN_SUBDISTRICT: {
    id: 'Pilih kelurahan dari daftar.',
    en: 'Please choose a subdistrict from the list.',
  },
  SELLER_ALREADY_APPLIED: {
    id: 'Anda sudah mengajukan usaha dengan nama ini.',
    en: 'You have already applied with a business of this name.',
  },
  TOO_MANY_APPLICATIONS: {
    id: 'Masih ada {max} pengajuan Anda yang menunggu. Tunggu jawaban kantor dahulu.',
    en: '{max} of your applications are still waiting. Please wait for the office to answer first.',
  },
  SELLER_NOT_FOUND: { id: 'Penjual ini tidak ditemukan.', en: 'This seller was not found.' },
  SELLER_NOT_APPROVABLE: {
    id: 'Hanya pengajuan baru atau penjual yang ditangguhkan yang dapat disetujui.',
    en: 'Only a new application or a suspended seller can be approved.',
  },
  SELLER_NOT_SUSPENDABLE: {
    id: 'Hanya penjual yang sedang aktif yang dapat ditangguhkan.',
    en: 'Only a seller that is in the shop can be suspended.',
  },
  SUSPENSION_REASON_REQUIRED: {
    id: 'Tuliskan alasan penangguhan; penjual akan membacanya.',
    en: 'Please write why; the seller will read it.',
  },
  SUSPENSION_REASON_TOO_LONG: {
    id: 'Alasan paling panjang {max} huruf.',
    en: 'A reason has at most {max} characters.',
  },
  INVALID_OPENING_TIME: {
    id: 'Tulis jam seperti 09:00, dan jam tutup sesudah jam buka.',
    en: 'Write times like 09:00, the closing time after the opening time.',
  },
  OPENING_TIMES_OVERLAP: {
    id: 'Jam buka ini bertumpuk dengan yang lain.',
    en: 'These opening times overlap with others.',
  },
  TOO_MANY_OPENING_TIMES: {
    id: 'Paling banyak {max} jam buka dalam sehari.',
    en: 'At most {max} stretches a day.',
  },
  INVALID_LOCATION: {
    id: 'Lintang antara -90 dan 90, bujur antara -180 dan 180.',
    en: 'A latitude lies between -90 and 90, a longitude between -180 and 180.',
  },
  INVALID_FOUNDED_YEAR: {
    id: 'Tahun berdiri antara {min} dan tahun ini.',
    en: 'The year lies between {min} and this year.',
  },
  HOLIDAY_ENDS_BEFORE_IT_BEGINS: {
    id: 'Hari terakhir libur tidak boleh sebelum hari pertama.',
    en: 'The last day of a holiday can’t be before the first.',
  },
  HOLIDAY_IS_OVER: { id: 'Libur ini sudah lewat.', en: 'This holiday is over already.' },
  HOLIDAY_TOO_LONG: { id: 'Libur paling lama {max} hari.', en: 'A holiday has at most {max} days.' },
  HOLIDAY_MESSAGE_TOO_LONG: {
    id: 'Pesan paling panjang {max} huruf.',
    en: 'A message has at most {max} characters.',
  },
});
