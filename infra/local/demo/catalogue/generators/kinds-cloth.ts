import { choice, length, size } from '../handcrafted/draft.ts';
import { measures, single, type Kind, type OptionSet } from './kind.ts';
import { looks } from './looks.ts';
import * as cloth from './prose-cloth.ts';
import * as more from './prose-more.ts';
import * as things from './prose-things.ts';

const metres: OptionSet = {
  options: [length('2 m', '2,5 m')],
  rows: [
    [1, 310],
    [1.22, 390],
  ],
};
const twoMetres: OptionSet = { options: [length('2 m')], rows: [[1, 310]] };
const shirtSizes: OptionSet = {
  options: [size('S', 'M', 'L', 'XL', 'XXL')],
  rows: [
    [1, 230],
    [1, 240],
    [1, 255],
    [1.05, 270],
    [1.09, 290],
  ],
};
const fewSizes: OptionSet = {
  options: [size('M', 'L', 'XL')],
  rows: [
    [1, 420],
    [1, 440],
    [1.05, 470],
  ],
};
const oneSize: OptionSet = {
  options: [choice(['Ukuran', 'Size'], ['Satu ukuran', 'One size'])],
  rows: [[1, 430]],
};

/** Cloth, woven, embroidered and sewn. */
export const clothKinds: readonly Kind[] = [
  {
    craft: 'batik',
    category: 'batik-tulis',
    nouns: [
      ['Batik Tulis', 'Hand-drawn Batik'],
      ['Kain Batik Tulis', 'Hand-drawn Batik Cloth'],
      ['Batik Tulis Halus', 'Fine Hand-drawn Batik'],
    ],
    shown: looks.batikTulis,
    prose: cloth.batikTulis,
    price: [1_200_000, 1_600_000],
    sets: [metres, twoMetres],
    lead: [10, 18],
    stock: [0, 4],
  },
  {
    craft: 'batik',
    category: 'batik-cap',
    nouns: [
      ['Batik Cap', 'Stamped Batik'],
      ['Kain Batik Cap', 'Stamped Batik Cloth'],
    ],
    shown: looks.batikCap,
    prose: cloth.batikCap,
    price: [450_000, 560_000],
    sets: [metres, twoMetres],
    stock: [2, 22],
  },
  {
    craft: 'batik',
    category: 'selendang',
    nouns: [
      ['Selendang Batik', 'Batik Shawl'],
      ['Syal Batik', 'Batik Scarf'],
    ],
    shown: looks.shawl,
    prose: more.shawl,
    price: [185_000, 420_000],
    sets: [single(140)],
    stock: [1, 12],
  },
  {
    craft: 'tenun',
    category: 'ulap-doyo',
    nouns: [
      ['Ulap Doyo', 'Ulap Doyo'],
      ['Kain Ulap Doyo', 'Ulap Doyo Cloth'],
      ['Tenun Doyo', 'Doyo Weave'],
    ],
    shown: looks.doyo,
    prose: cloth.doyo,
    price: [450_000, 1_050_000],
    sets: [measures(['60 × 180 cm', 1, 420], ['90 × 200 cm', 1.42, 640]), single(420)],
    lead: [4, 9],
    stock: [0, 5],
  },
  {
    craft: 'tenun',
    category: 'alas-kaki',
    nouns: [
      ['Selop Tenun', 'Woven Slip-ons'],
      ['Sepatu Tenun Doyo', 'Doyo Shoes'],
    ],
    shown: looks.doyoShoe,
    prose: more.shoe,
    price: [320_000, 520_000],
    sets: [
      {
        options: [size('38', '39', '40', '41')],
        rows: [
          [1, 530],
          [1, 550],
          [1, 580],
          [1, 610],
        ],
      },
    ],
    stock: [0, 6],
  },
  {
    craft: 'tenun',
    category: 'tas-tenun',
    nouns: [
      ['Tas Tenun', 'Woven Tote'],
      ['Tas Jinjing Doyo', 'Doyo Bag'],
    ],
    shown: looks.doyoBag,
    prose: things.bag,
    price: [320_000, 680_000],
    sets: [single(580)],
    stock: [1, 8],
  },
  {
    craft: 'sulam',
    category: 'sulam-tumpar',
    nouns: [
      ['Sulam Tumpar', 'Sulam Tumpar'],
      ['Hiasan Sulam Tumpar', 'Tumpar Wall Piece'],
    ],
    shown: looks.hoop,
    prose: cloth.embroidery,
    price: [120_000, 320_000],
    sets: [measures(['20 cm', 1, 180], ['30 cm', 1.4, 320]), single(260)],
    lead: [4, 8],
    stock: [0, 6],
  },
  {
    craft: 'sulam',
    category: 'bordir',
    nouns: [
      ['Dompet Bordir', 'Embroidered Pouch'],
      ['Dompet Kecil Bordir', 'Small Embroidered Pouch'],
    ],
    shown: looks.embroideredPouch,
    prose: cloth.embroidery,
    price: [85_000, 160_000],
    sets: [single(120)],
    stock: [2, 18],
  },
  {
    craft: 'sulam',
    category: 'bordir',
    nouns: [
      ['Bantal Bordir', 'Embroidered Cushion'],
      ['Sarung Bantal Bordir', 'Embroidered Cushion Cover'],
    ],
    shown: looks.embroideredCushion,
    prose: cloth.embroidery,
    price: [140_000, 260_000],
    sets: [single(220)],
    stock: [1, 10],
  },
  {
    craft: 'fesyen',
    category: 'kemeja',
    nouns: [
      ['Kemeja Batik', 'Batik Shirt'],
      ['Kemeja', 'Shirt'],
      ['Kemeja Kerja', 'Work Shirt'],
      ['Hem Batik', 'Batik Button-up'],
    ],
    shown: looks.shirt,
    prose: cloth.garment,
    price: [235_000, 690_000],
    sets: [shirtSizes],
    stock: [0, 14],
  },
  {
    craft: 'fesyen',
    category: 'luaran',
    nouns: [
      ['Luaran Batik', 'Batik Coat'],
      ['Outer Panjang', 'Long Outer'],
      ['Kimono Batik', 'Batik Kimono Coat'],
    ],
    shown: looks.outer,
    prose: cloth.garment,
    price: [345_000, 720_000],
    sets: [fewSizes, oneSize],
    stock: [0, 9],
  },
  {
    craft: 'fesyen',
    category: 'gaun',
    nouns: [
      ['Gaun Batik', 'Batik Dress'],
      ['Terusan', 'Dress'],
      ['Gaun Lebar', 'Wide Dress'],
    ],
    shown: looks.dress,
    prose: cloth.garment,
    price: [320_000, 760_000],
    sets: [fewSizes, shirtSizes],
    stock: [0, 9],
  },
];
