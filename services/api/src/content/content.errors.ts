import { defineFaults } from '../platform/faults.js';

/** Codes of arranging what the operator shows. */
export const contentFaults = defineFaults({
  TOO_MANY_RAILS: {
    id: 'Beranda paling banyak punya {max} bagian.',
    en: 'The home page has at most {max} sections.',
  },
  RAIL_SELLER_REQUIRED: {
    id: 'Pilih pembuat yang ditampilkan.',
    en: 'Choose the maker that is shown.',
  },
  RAIL_MOTIF_REQUIRED: { id: 'Pilih motif yang ditampilkan.', en: 'Choose the motif that is shown.' },
  RAIL_COLLECTION_REQUIRED: {
    id: 'Pilih koleksi yang ditampilkan.',
    en: 'Choose the collection that is shown.',
  },
  RAIL_TEXT_TOO_LONG: { id: 'Paling panjang {max} huruf.', en: 'At most {max} characters.' },
});
