import { defineFaults } from '../platform/faults.js';

/** Codes of documents. */
export const documentFaults = defineFaults({
  DOCUMENT_NOT_FOUND: { id: 'Dokumen ini tidak ditemukan.', en: 'This document was not found.' },
  DOCUMENT_NOT_READY: {
    id: 'Kuitansi baru ada setelah pesanan dibayar.',
    en: 'There is a receipt once the order is paid.',
  },
  STATEMENT_PERIOD_INVALID: {
    id: 'Pilih tanggal awal dan akhir, paling lama {max} hari.',
    en: 'Please choose a first and a last day, at most {max} days apart.',
  },
});
