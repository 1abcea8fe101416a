import { defineFaults } from '../platform/faults.js';

/** Codes of documents. */
export const documentFaults = defineFaults({
  DOCUMENT_NOT_FOUND: { id: 'Dokumen ini tidak ditemukan.', en: 'This document was not found.' },
  DOCUMENT_NOT_READY: {
    id: 'Kuitansi baru ada setelah pesanan dibayar.',
    en: 'There is a receipt once the order is paid.',
  },
});
