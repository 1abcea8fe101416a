import { defineFaults } from '../platform/faults.js';

/** Codes of keeping the list of commission rules. */
export const commissionFaults = defineFaults({
  COMMISSION_RULE_NOT_FOUND: { id: 'Aturan ini tidak ditemukan.', en: 'This rule was not found.' },
  COMMISSION_RULE_TITLE_WRONG: {
    id: 'Beri nama aturan ini, paling panjang 80 huruf.',
    en: 'Please give the rule a name of at most 80 characters.',
  },
  COMMISSION_RATE_WRONG: {
    id: 'Tarif antara 0 dan 10000 (100 %), dan jumlah tetap tidak boleh kurang dari nol.',
    en: 'A rate is between 0 and 10000 (100 %), and a fixed amount is not below zero.',
  },
  COMMISSION_SELLER_NOT_FOUND: { id: 'Penjual ini tidak ditemukan.', en: 'This seller was not found.' },
  COMMISSION_CATEGORY_NOT_FOUND: { id: 'Kategori ini tidak ditemukan.', en: 'This category was not found.' },
  COMMISSION_PROGRAMME_WRONG: {
    id: 'Nama program memakai huruf kecil, angka, dan tanda hubung; paling panjang 40.',
    en: 'A programme is named in small letters, digits and hyphens, at most 40.',
  },
  COMMISSION_ORDER_INCOMPLETE: {
    id: 'Sebutkan semua aturan, masing-masing sekali. Daftarnya mungkin baru saja berubah.',
    en: 'Please name every rule once. The list may have changed meanwhile.',
  },
  TOO_MANY_COMMISSION_RULES: { id: 'Paling banyak {max} aturan.', en: 'There are at most {max} rules.' },
});
