import { weight } from '../handcrafted/draft.ts';
import { type Kind, type OptionSet } from './kind.ts';
import { looks } from './looks.ts';
import * as foodProse from './prose-food.ts';
import * as more from './prose-more.ts';
import { flavours } from './words.ts';

const jars: OptionSet = {
  options: [weight('125 g', '250 g')],
  rows: [
    [1, 210],
    [1.7, 390],
  ],
};
const jar: OptionSet = { options: [weight('150 g')], rows: [[1.1, 250]] };
const packs: OptionSet = {
  options: [weight('100 g', '200 g')],
  rows: [
    [1, 130],
    [1.8, 240],
  ],
};
const pack: OptionSet = { options: [weight('150 g')], rows: [[1, 180]] };
const bottles: OptionSet = {
  options: [weight('250 ml', '500 ml')],
  rows: [
    [1, 420],
    [1.6, 760],
  ],
};
/** What is eaten and drunk. */
export const foodKinds: readonly Kind[] = [
  {
    craft: 'sambal',
    category: 'sambal',
    nouns: [
      ['Sambal', 'Sambal'],
      ['Sambal Ulek', 'Pounded Sambal'],
      ['Sambal Kampung', 'Country Sambal'],
    ],
    shown: looks.sambal,
    prose: foodProse.sambal,
    price: [16_000, 20_500],
    sets: [jars, jar],
    flavours: flavours.sambal,
    stock: [0, 80],
  },
  {
    craft: 'camilan',
    category: 'amplang-kerupuk',
    nouns: [
      ['Amplang', 'Amplang'],
      ['Amplang Ikan', 'Fish Amplang'],
      ['Keripik Singkong', 'Cassava Crisps'],
      ['Keripik Pisang', 'Banana Crisps'],
    ],
    shown: looks.crackers,
    prose: foodProse.crackers,
    price: [15_000, 19_000],
    sets: [packs, pack],
    flavours: flavours.crackers,
    stock: [0, 120],
  },
  {
    craft: 'camilan',
    category: 'abon-peyek',
    nouns: [
      ['Abon Kepiting', 'Crab Floss'],
      ['Abon Tuna', 'Tuna Floss'],
      ['Abon Tenggiri', 'Mackerel Floss'],
    ],
    shown: looks.crackers,
    prose: more.floss,
    price: [24_000, 35_000],
    sets: [{ options: [weight('100 g')], rows: [[1, 130]] }],
    flavours: flavours.floss,
    stock: [0, 60],
  },
  {
    craft: 'camilan',
    category: 'abon-peyek',
    nouns: [
      ['Peyek Kepiting', 'Crab Peyek'],
      ['Peyek Udang', 'Prawn Peyek'],
      ['Peyek Teri', 'Anchovy Peyek'],
    ],
    shown: looks.crackers,
    prose: foodProse.crackers,
    price: [18_000, 32_000],
    sets: [pack],
    flavours: flavours.peyek,
    stock: [0, 60],
  },
  {
    craft: 'minuman',
    category: 'sirup',
    nouns: [
      ['Sirup', 'Syrup'],
      ['Sari', 'Cordial'],
    ],
    shown: looks.drink,
    prose: foodProse.drink,
    price: [15_000, 21_500],
    sets: [bottles, { options: [weight('250 ml')], rows: [[1, 420]] }],
    flavours: flavours.drink,
    stock: [0, 50],
  },
  {
    craft: 'kue',
    category: 'kue-dodol',
    nouns: [
      ['Cake', 'Cake'],
      ['Bolu', 'Sponge Cake'],
      ['Kue Panggang', 'Baked Cake'],
    ],
    shown: looks.cake,
    prose: foodProse.cake,
    price: [25_000, 35_000],
    sets: [{ options: [weight('350 g')], rows: [[1, 450]] }],
    flavours: flavours.cake,
    lead: [1, 3],
    stock: [0, 12],
  },
  {
    craft: 'kue',
    category: 'kue-dodol',
    nouns: [
      ['Dodol', 'Dodol'],
      ['Permen Dodol', 'Dodol Sweets'],
      ['Jenang', 'Jenang'],
    ],
    shown: looks.sweets,
    prose: more.dodol,
    price: [16_000, 20_000],
    sets: [
      {
        options: [weight('200 g', '400 g')],
        rows: [
          [1, 240],
          [1.7, 460],
        ],
      },
    ],
    flavours: flavours.cake,
    stock: [0, 60],
  },
];
