import { size } from '../handcrafted/draft.ts';
import { measures, single, type Kind } from './kind.ts';
import { looks } from './looks.ts';
import * as more from './prose-more.ts';
import * as things from './prose-things.ts';

/** Bags, beads, baskets, carvings, things for the house. */
export const thingsKinds: readonly Kind[] = [
  {
    craft: 'tas',
    category: 'tas-dompet',
    nouns: [
      ['Tas Jinjing', 'Tote'],
      ['Tas Pasar', 'Market Tote'],
      ['Tas Kain', 'Cloth Bag'],
    ],
    shown: looks.tote,
    prose: things.bag,
    price: [125_000, 320_000],
    sets: [single(460)],
    stock: [2, 20],
  },
  {
    craft: 'tas',
    category: 'tas-dompet',
    nouns: [
      ['Dompet', 'Pouch'],
      ['Dompet Rias', 'Make-up Pouch'],
      ['Tempat Pensil', 'Pencil Case'],
    ],
    shown: looks.pouch,
    prose: more.pouch,
    price: [75_000, 130_000],
    sets: [
      single(100),
      {
        options: [size('S', 'L')],
        rows: [
          [1, 90],
          [1.35, 140],
        ],
      },
    ],
    stock: [3, 30],
  },
  {
    craft: 'manik',
    category: 'tas-dompet',
    nouns: [
      ['Tas Manik', 'Bead Bag'],
      ['Tas Ajut Manik', 'Strung Bead Bag'],
    ],
    shown: looks.beadBag,
    prose: more.beadBag,
    price: [180_000, 420_000],
    sets: [single(370)],
    plain: true,
    lead: [5, 10],
    stock: [0, 4],
  },
  {
    craft: 'manik',
    category: 'kalung',
    nouns: [
      ['Kalung Manik', 'Bead Necklace'],
      ['Kalung', 'Necklace'],
    ],
    shown: looks.necklace,
    prose: things.beads,
    price: [28_000, 50_000],
    sets: [single(70)],
    stock: [1, 25],
  },
  {
    craft: 'manik',
    category: 'anting',
    nouns: [
      ['Anting Manik', 'Bead Earrings'],
      ['Anting', 'Earrings'],
    ],
    shown: looks.earrings,
    prose: things.beads,
    price: [25_000, 45_000],
    sets: [single(16)],
    stock: [1, 35],
  },
  {
    craft: 'manik',
    category: 'gelang',
    nouns: [
      ['Gelang Manik', 'Bead Bracelet'],
      ['Gelang', 'Bracelet'],
      ['Gelang Tiga', 'Bracelet Trio'],
    ],
    shown: looks.bracelets,
    prose: things.beads,
    price: [25_000, 48_000],
    sets: [single(30)],
    plain: true,
    stock: [2, 40],
  },
  {
    craft: 'rotan',
    category: 'anyaman-rotan',
    nouns: [
      ['Anjat Rotan', 'Rattan Anjat'],
      ['Ransel Anjat', 'Anjat Rucksack'],
    ],
    shown: looks.anjat,
    prose: things.rattan,
    price: [190_000, 380_000],
    sets: [
      {
        options: [size('S', 'M', 'L')],
        rows: [
          [1, 430],
          [1.25, 600],
          [1.5, 800],
        ],
      },
      single(600),
    ],
    plain: true,
    lead: [4, 8],
    stock: [0, 6],
  },
  {
    craft: 'rotan',
    category: 'anyaman-rotan',
    nouns: [
      ['Bakul Rotan', 'Rattan Basket'],
      ['Keranjang Rotan', 'Cane Basket'],
      ['Kotak Rotan Bertutup', 'Lidded Rattan Box'],
    ],
    shown: looks.basket,
    prose: things.rattan,
    price: [155_000, 320_000],
    sets: [single(680)],
    plain: true,
    stock: [0, 9],
  },
  {
    craft: 'ukir',
    category: 'ukiran',
    nouns: [
      ['Ukiran Kayu', 'Wood Carving'],
      ['Papan Ukir', 'Carved Panel'],
      ['Tameng Hias', 'Ornamental Shield'],
    ],
    shown: looks.carving,
    prose: things.wood,
    price: [165_000, 680_000],
    sets: [single(1100), measures(['30 cm', 1, 900], ['45 cm', 1.5, 1700])],
    lead: [8, 20],
    stock: [0, 3],
  },
  {
    craft: 'ukir',
    category: 'ukiran',
    nouns: [
      ['Lawung Kulit Kayu', 'Bark-cloth Headband'],
      ['Ikat Kepala Kulit Kayu', 'Bark-cloth Circlet'],
    ],
    shown: looks.headband,
    prose: more.bark,
    price: [155_000, 260_000],
    sets: [single(160)],
    stock: [0, 7],
  },
  {
    craft: 'rumah',
    category: 'rumah-meja',
    nouns: [
      ['Sarung Bantal', 'Cushion Cover'],
      ['Bantal Sofa', 'Sofa Cushion'],
    ],
    shown: looks.cushion,
    prose: things.home,
    price: [95_000, 190_000],
    sets: [measures(['40 × 40 cm', 1, 180], ['50 × 50 cm', 1.2, 230]), single(180)],
    stock: [2, 20],
  },
  {
    craft: 'rumah',
    category: 'rumah-meja',
    nouns: [
      ['Taplak Panjang', 'Table Runner'],
      ['Alas Meja', 'Table Mat'],
    ],
    shown: looks.runner,
    prose: things.home,
    price: [120_000, 290_000],
    sets: [measures(['150 cm', 1, 260], ['200 cm', 1.3, 340]), single(260)],
    stock: [1, 14],
  },
  {
    craft: 'rumah',
    category: 'rumah-meja',
    nouns: [
      ['Batik Bingkai', 'Framed Batik'],
      ['Hiasan Dinding Batik', 'Batik Wall Piece'],
    ],
    shown: looks.framed,
    prose: more.framed,
    price: [220_000, 640_000],
    sets: [single(1400)],
    stock: [0, 5],
  },
];
