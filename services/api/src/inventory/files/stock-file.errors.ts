import { defineFaults } from '../../platform/faults.js';

/** Codes of files of stock: of the file, of its rows (ROW_…), and of applying it. */
export const stockFileFaults = defineFaults({
  IMPORT_TOO_LARGE: {
    id: 'Berkas terlalu besar: paling banyak {maxMegabytes} MB. Bagi menjadi beberapa berkas.',
    en: 'The file is too large: at most {maxMegabytes} MB. Please split it into several files.',
  },
  IMPORT_TOO_MANY_ROWS: {
    id: 'Paling banyak {max} baris dalam satu berkas. Bagi menjadi beberapa berkas.',
    en: 'At most {max} rows in one file. Please split it into several files.',
  },
  IMPORT_EMPTY: { id: 'Berkas ini tidak berisi baris stok.', en: 'There are no rows of stock in this file.' },
  IMPORT_WRONG_ENCODING: {
    id: 'Huruf di berkas ini tidak terbaca. Simpan sebagai CSV UTF-8.',
    en: 'The letters in this file can’t be read. Please save it as CSV in UTF-8.',
  },
  IMPORT_WRONG_HEADER: {
    id: 'Baris pertama harus menyebut kolomnya. Yang kurang: {missing}.',
    en: 'The first line must name the columns. Missing: {missing}.',
  },
  ROW_UNREADABLE: { id: 'Baris ini tidak terbaca sebagai CSV.', en: 'This row can’t be read as CSV.' },
  ROW_FORMULA: {
    id: 'Isi sel "{cell}" adalah rumus. Tulis angkanya saja.',
    en: 'The cell “{cell}” is a formula. Please write the number only.',
  },
  ROW_NOT_WHOLE: {
    id: 'on_hand harus bilangan bulat 0 sampai {max}, bukan "{cell}".',
    en: 'on_hand must be a whole number from 0 to {max}, not “{cell}”.',
  },
  ROW_WITHOUT_SKU: { id: 'SKU kosong.', en: 'The SKU is empty.' },
  ROW_UNKNOWN_SKU: { id: 'SKU "{sku}" tidak ada di toko Anda.', en: 'There is no SKU “{sku}” in your shop.' },
  ROW_AMBIGUOUS_SKU: {
    id: 'SKU "{sku}" dipakai lebih dari satu varian. Pakai kolom variant_id.',
    en: 'The SKU “{sku}” belongs to more than one variant. Please use the column variant_id.',
  },
  ROW_UNKNOWN_LOCATION: {
    id: 'Lokasi "{location}" tidak ada atau sudah ditutup.',
    en: 'The location “{location}” is not there or is closed.',
  },
  ROW_DUPLICATE: {
    id: 'Varian dan lokasi ini sudah ada di baris {line}.',
    en: 'This variant and location stand in line {line} already.',
  },
  ROW_BELOW_RESERVED: {
    id: 'Tinggal {onHand}, padahal {reserved} sudah dipesan.',
    en: 'There would be {onHand} left, but {reserved} are spoken for.',
  },
  IMPORT_NOT_FOUND: { id: 'Berkas ini tidak ditemukan.', en: 'This file was not found.' },
  IMPORT_EXPIRED: {
    id: 'Berkas ini diperiksa terlalu lama yang lalu. Unggah lagi.',
    en: 'It is too long ago that this file was checked. Please upload it again.',
  },
});

export type RowFaultCode = Extract<keyof typeof stockFileFaults.catalogue, `ROW_${string}`>;
