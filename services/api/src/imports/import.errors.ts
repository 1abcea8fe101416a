import { defineFaults } from '../platform/faults.js';

/** Codes of an import as a whole; faults of single rows are told in its report. */
export const importFaults = defineFaults({
  IMPORT_SELLER_NOT_FOUND: {
    id: 'Tidak ada penjual dengan alamat “{seller}”.',
    en: 'There is no seller “{seller}”.',
  },
  IMPORT_FILE_UNREADABLE: {
    id: 'Berkas tidak dapat dibaca: {reason}.',
    en: 'The file can’t be read: {reason}.',
  },
});
