import type { PaletteName, Technique } from '../images/index.ts';
import type { DemoAttribute, DemoAttributeValue, DemoProduct, Text } from './types.ts';

const option = (code: string, id: string, en: string) => ({ code, name: { id, en } });

const cloth = ['batik', 'tenun', 'sulam-bordir', 'fesyen', 'aksesori'];

/** What the office lets products say in a form that filters can use. */
export const attributes: readonly DemoAttribute[] = [
  {
    code: 'technique',
    name: { id: 'Teknik', en: 'Technique' },
    kind: 'SELECT',
    filterable: true,
    options: [
      option('tulis', 'Tulis', 'Hand-drawn'),
      option('cap', 'Cap', 'Stamped'),
      option('tenun', 'Tenun', 'Woven'),
      option('sulam', 'Sulam', 'Stitched'),
      option('bordir', 'Bordir', 'Machine-embroidered'),
      option('anyam', 'Anyam', 'Plaited'),
      option('ukir', 'Ukir', 'Carved'),
      option('rangkai', 'Rangkai manik', 'Beaded'),
    ],
    categories: [
      { slug: 'batik', required: true },
      ...['tenun', 'sulam-bordir', 'fesyen', 'aksesori', 'kerajinan'].map((slug) => ({ slug })),
    ],
  },
  {
    code: 'material',
    name: { id: 'Bahan', en: 'Material' },
    kind: 'MULTI_SELECT',
    filterable: true,
    options: [
      option('katun', 'Katun', 'Cotton'),
      option('sutra', 'Sutra', 'Silk'),
      option('doyo', 'Serat doyo', 'Doyo fibre'),
      option('kanvas', 'Kanvas', 'Canvas'),
      option('rotan', 'Rotan', 'Rattan'),
      option('ulin', 'Kayu ulin', 'Ironwood'),
      option('kulit-kayu', 'Kulit kayu', 'Bark'),
      option('manik', 'Manik-manik', 'Beads'),
    ],
    categories: [...cloth, 'kerajinan'].map((slug) => ({ slug })),
  },
  {
    code: 'color',
    name: { id: 'Warna', en: 'Colour' },
    kind: 'SELECT',
    filterable: true,
    options: [
      option('biru', 'Biru', 'Blue'),
      option('cokelat', 'Cokelat', 'Brown'),
      option('merah', 'Merah', 'Red'),
      option('putih', 'Putih & krem', 'White & cream'),
      option('hijau', 'Hijau', 'Green'),
      option('kuning', 'Kuning & emas', 'Yellow & gold'),
      option('hitam', 'Hitam', 'Black'),
      option('ungu', 'Ungu', 'Purple'),
    ],
    categories: cloth.map((slug) => ({ slug })),
  },
  {
    code: 'size',
    name: { id: 'Ukuran', en: 'Size' },
    kind: 'MULTI_SELECT',
    filterable: true,
    options: ['S', 'M', 'L', 'XL', 'XXL'].map((size) => option(size.toLowerCase(), size, size)),
    categories: [{ slug: 'fesyen' }],
  },
  {
    code: 'halal',
    name: { id: 'Halal', en: 'Halal' },
    kind: 'BOOLEAN',
    filterable: true,
    categories: [{ slug: 'makanan-minuman' }],
  },
  {
    code: 'shelf_life',
    name: { id: 'Masa simpan', en: 'Shelf life' },
    kind: 'NUMBER',
    unit: 'bulan',
    categories: [{ slug: 'makanan-minuman' }],
  },
];

const colorOfPalette: Readonly<Record<PaletteName, string>> = {
  nila: 'biru',
  'nila-muda': 'biru',
  laut: 'hijau',
  soga: 'cokelat',
  bakau: 'cokelat',
  mengkudu: 'merah',
  mori: 'putih',
  'mori-soga': 'putih',
  jolawe: 'hijau',
  kunyit: 'kuning',
  arang: 'hitam',
  karamunting: 'ungu',
};

/** Categories whose name says how a thing was made, or of what; elsewhere its cloth does. */
const made: Readonly<Record<string, readonly [technique: string, ...materials: string[]]>> = {
  'batik-tulis': ['tulis', 'katun'],
  'batik-cap': ['cap', 'katun'],
  'ulap-doyo': ['tenun', 'doyo'],
  'tas-tenun': ['tenun', 'doyo', 'kanvas'],
  'alas-kaki': ['tenun', 'doyo'],
  'sulam-tumpar': ['sulam', 'katun'],
  bordir: ['bordir', 'katun'],
  'anyaman-rotan': ['anyam', 'rotan'],
  kalung: ['rangkai', 'manik'],
  anting: ['rangkai', 'manik'],
  gelang: ['rangkai', 'manik'],
  'tas-dompet': ['tulis', 'kanvas'],
};

const techniques = new Set<string>(['tulis', 'cap', 'tenun', 'sulam'] satisfies Technique[]);
const months: Readonly<Record<string, number>> = {
  sambal: 6,
  'amplang-kerupuk': 4,
  'abon-peyek': 3,
  sirup: 8,
  'kue-dodol': 1,
};

/** The sizes that a garment is sold in. */
const sizesOf = ({ options }: DemoProduct): string[] =>
  options
    .filter(({ name }) => name.en === 'Size')
    .flatMap(({ values }) => values.map(({ en }: Text) => en.toLowerCase()))
    .filter((size) => ['s', 'm', 'l', 'xl', 'xxl'].includes(size));

/** What a product is by each attribute of its category. */
export function attributesOf(product: DemoProduct): DemoAttributeValue[] {
  const { category, images } = product;
  const spec = images[0]?.spec;
  const food = months[category];
  if (food !== undefined)
    return [
      { code: 'halal', boolean: true },
      { code: 'shelf_life', number: String(food) },
    ];
  const drawn = spec && techniques.has(spec.technique) ? spec.technique : 'tulis';
  if (category === 'ukiran') {
    const bark = /kulit kayu/i.test(product.title.id);
    return [
      { code: 'technique', options: ['ukir'] },
      { code: 'material', options: [bark ? 'kulit-kayu' : 'ulin'] },
    ];
  }
  if (category === 'rumah-meja')
    return [
      { code: 'technique', options: [drawn] },
      { code: 'material', options: ['katun'] },
    ];
  const [technique, ...materials] = made[category] ?? [drawn, category === 'selendang' ? 'sutra' : 'katun'];
  const sizes = ['kemeja', 'gaun', 'luaran'].includes(category) ? sizesOf(product) : [];
  return [
    { code: 'technique', options: [technique] },
    { code: 'material', options: materials },
    ...(spec && category !== 'anyaman-rotan'
      ? [{ code: 'color', options: [colorOfPalette[spec.palette]] }]
      : []),
    ...(sizes.length > 0 ? [{ code: 'size', options: sizes }] : []),
  ];
}
