import type { DemoCollection } from './types.ts';

/** What the office gathers, by rules or by hand. A picture is that of a product. */
export const collections: readonly DemoCollection[] = [
  {
    slug: 'siap-dikirim-hari-ini',
    title: { id: 'Siap dikirim hari ini', en: 'Ready to send today' },
    description: {
      id: 'Sudah jadi dan ada di rak pengrajin: dipesan pagi, dikemas hari ini juga.',
      en: 'Finished and on the maker’s shelf: ordered in the morning, packed the same day.',
    },
    picture: 'kemeja-batik-tulis-bunga-sepatu-nila',
    rules: { match: 'ALL', conditions: [{ inStock: true }, { madeToOrder: false }] },
  },
  {
    slug: 'kado-di-bawah-200-ribu',
    title: { id: 'Kado di bawah Rp 200.000', en: 'Gifts under Rp 200.000' },
    description: {
      id: 'Untuk wisuda, kunjungan, atau sekadar ucapan terima kasih: kecil, dibuat dengan tangan, dan siap dikirim.',
      en: 'For a graduation, a visit or just to say thanks: small, made by hand, and ready to go.',
    },
    picture: 'tas-jinjing-enceng-gondok-nila',
    rules: {
      match: 'ALL',
      conditions: [
        { category: ['aksesori', 'kerajinan', 'tas-tenun', 'sulam-bordir'] },
        { price: { max: '20000000' } },
        { inStock: true },
      ],
    },
  },
  {
    slug: 'anggrek-untuk-ayah',
    title: { id: 'Anggrek untuk ayah', en: 'Orchids for father' },
    description: {
      id: 'Kemeja, kain, dan hiasan dengan anggrek Borneo, dipilih kantor untuk hadiah ayah.',
      en: 'Shirts, cloth and ornaments with the orchid of Borneo, picked by the office as gifts for a father.',
    },
    picture: 'kemeja-batik-anggrek-borneo-nila',
    products: [
      'kemeja-batik-anggrek-borneo-nila',
      'batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila',
      'selendang-batik-tulis-kuntum-anggrek-hitam',
      'anting-manik-anggrek-hitam',
      'ukiran-tameng-enggang-kayu-ulin',
    ],
  },
  {
    slug: 'batik-tulis-pilihan',
    title: { id: 'Batik tulis', en: 'Drawn by hand' },
    description: {
      id: 'Setiap garis ditarik dengan canting. Kain, selendang, dan busana batik tulis dari seluruh kota.',
      en: 'Every line is drawn with the pen. Hand-drawn cloth, shawls and garments from all over the city.',
    },
    picture: 'batik-tulis-jejeran-buah-mangrove-soga-sanggar-teluk-nila',
    rules: {
      match: 'ALL',
      conditions: [
        { attribute: { code: 'technique', options: ['tulis'] } },
        { category: ['batik', 'fesyen'] },
      ],
    },
  },
  {
    slug: 'oleh-oleh-makanan',
    title: { id: 'Oleh-oleh untuk dibawa pulang', en: 'Food to take home' },
    description: {
      id: 'Amplang, abon, sambal, sirup: tahan di perjalanan dan ada di rak hari ini.',
      en: 'Crackers, floss, sambal, syrup: fit for the journey, and on the shelf today.',
    },
    picture: 'amplang-tenggiri-layar-sore',
    rules: { match: 'ALL', conditions: [{ category: ['makanan-minuman'] }, { inStock: true }] },
  },
  {
    slug: 'turun-harga',
    title: { id: 'Sedang turun harga', en: 'Reduced now' },
    description: {
      id: 'Harga yang lebih ringan dari biasanya, selama persediaan ada.',
      en: 'For less than usual, while there are some.',
    },
    picture: 'taplak-batik-tulis-taburan-daun-ulin-krem',
    rules: { match: 'ALL', conditions: [{ onSale: true }, { inStock: true }] },
  },
];
