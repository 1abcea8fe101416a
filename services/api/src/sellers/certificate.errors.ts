import { defineFaults } from '../platform/faults.js';

/** Codes of keeping and checking certificates. */
export const certificateFaults = defineFaults({
  CERTIFICATE_NOT_FOUND: { id: 'Sertifikat ini tidak ditemukan.', en: 'This certificate was not found.' },
  CERTIFICATE_NUMBER_REQUIRED: {
    id: 'Nomor sertifikat harus diisi.',
    en: 'Please fill in the number of the certificate.',
  },
  CERTIFICATE_TEXT_TOO_LONG: {
    id: 'Isian ini paling panjang {max} huruf.',
    en: 'This text has at most {max} characters.',
  },
  CERTIFICATE_ENDS_BEFORE_IT_BEGINS: {
    id: 'Tanggal akhir tidak boleh sebelum tanggal awal.',
    en: 'The last day can’t be before the first.',
  },
  CERTIFICATE_PRODUCT_NOT_FOUND: {
    id: 'Produk ini tidak ditemukan.',
    en: 'This product was not found.',
  },
  UNKNOWN_DOCUMENT: {
    id: 'Gambar dokumen ini tidak ada. Unggah lagi.',
    en: 'There is no such picture of the document. Please upload it again.',
  },
  CERTIFICATE_ON_RECORD: {
    id: 'Sertifikat dengan nomor ini sudah tercatat.',
    en: 'A certificate with this number is on record already.',
  },
  TOO_MANY_CERTIFICATES: {
    id: 'Paling banyak {max} sertifikat.',
    en: 'At most {max} certificates are kept.',
  },
  REJECTION_REASON_REQUIRED: {
    id: 'Tuliskan alasannya; penjual akan membacanya.',
    en: 'Please write why; the seller will read it.',
  },
  REJECTION_REASON_TOO_LONG: {
    id: 'Alasan paling panjang {max} huruf.',
    en: 'A reason has at most {max} characters.',
  },
});
