import type { Random } from '../../random.ts';
import type { MotifSlug, PaletteName } from '../../images/index.ts';
import { kecamatan } from '../regions.ts';
import { firstNames, houseWords, lastNames, nameWords, streets } from '../names.ts';
import { view } from '../pictures.ts';
import { slug } from '../slug.ts';
import type { Craft, DemoImage, DemoPlace, DemoSeller, SellerStatus, Text } from '../types.ts';
import type { Pair } from './words.ts';

/** How many workshops of a hundred practise each craft first. */
const craftWeights: readonly (readonly [Craft, number])[] = [
  ['batik', 24],
  ['fesyen', 13],
  ['camilan', 11],
  ['sambal', 9],
  ['manik', 9],
  ['kue', 6],
  ['minuman', 5],
  ['rumah', 4],
  ['tas', 5],
  ['sulam', 5],
  ['rotan', 3],
  ['tenun', 4],
  ['ukir', 2],
];

/** A second craft that goes well with the first. */
const neighbours: Partial<Record<Craft, readonly Craft[]>> = {
  batik: ['fesyen', 'rumah', 'tas'],
  fesyen: ['tas', 'rumah'],
  camilan: ['sambal', 'kue'],
  sambal: ['camilan'],
  manik: ['tas'],
  kue: ['minuman'],
  rumah: ['tas'],
  sulam: ['rumah'],
  rotan: ['rumah'],
};

/** The few seals that three hundred sellers share. */
const seals: readonly (readonly [MotifSlug, PaletteName, 'tulis' | 'cap'])[] = [
  ['bunga-anggrek-borneo', 'nila', 'tulis'],
  ['jejeran-buah-mangrove', 'soga', 'cap'],
  ['burung-enggang', 'mengkudu', 'tulis'],
  ['karamunting', 'karamunting', 'cap'],
  ['beruang-madu', 'arang', 'tulis'],
  ['kepiting', 'laut', 'cap'],
  ['pakis', 'jolawe', 'tulis'],
  ['buah-naga', 'mengkudu', 'cap'],
  ['elai-mania', 'kunyit', 'tulis'],
  ['doyo-berlian', 'arang', 'cap'],
  ['bintang', 'nila', 'cap'],
  ['kelapa', 'bakau', 'tulis'],
  ['layar-daun-ulin', 'nila-muda', 'cap'],
  ['tumpar', 'mengkudu', 'tulis'],
];
const banners: readonly (readonly [MotifSlug, PaletteName])[] = [
  ['jejeran-buah-mangrove', 'nila'],
  ['bunga-sepatu', 'mengkudu'],
  ['kepiting', 'soga'],
  ['pakis', 'jolawe'],
  ['karamunting', 'karamunting'],
  ['dugong', 'laut'],
];

export function sealOf(index: number, name: string): DemoImage {
  const [motif, palette, technique] = seals[index % seals.length] ?? ['bintang', 'nila', 'tulis'];
  return view({ scene: 'logo', motif, palette, technique }, { id: name, en: name });
}

export function bannerOf(index: number, name: string): DemoImage {
  const [motif, palette] = banners[index % banners.length] ?? ['bintang', 'nila'];
  return view({ scene: 'banner', motif, palette, technique: 'tulis' }, { id: name, en: name });
}

/** A number in a form that the numbering plan gives to no one: its middle is 0000. */
export const inventedPhone = (index: number) => `+62812-0000-${String(1000 + index).padStart(4, '0')}`;

const beginnings: readonly Pair[] = [
  [
    'Bermula dari teras rumah di {place} dan satu pesanan tetangga.',
    'It began on a porch in {place} with one order from a neighbour.',
  ],
  [
    '{owner} belajar dari ibunya, lalu mengajari dua sepupunya.',
    '{owner} learned it at home, from mother to child, and went on to teach two cousins.',
  ],
  [
    'Nama kami diambil dari pohon yang dulu tumbuh di depan rumah di {place}.',
    'Our name is that of the tree that once stood before the house in {place}.',
  ],
  [
    'Tiga orang, satu meja panjang, dan radio yang selalu menyala di {place}.',
    'Three people, one long table, and a radio that is always on, in {place}.',
  ],
  [
    'Dulu {owner} bekerja di pelabuhan; sekarang ia bekerja dengan tangannya sendiri.',
    '{owner} used to work at the port; now the work is done with one’s own hands.',
  ],
  [
    'Usaha ini tumbuh pelan-pelan, dari pelatihan kecamatan sampai pesanan dari luar pulau.',
    'The business grew slowly, from a district training to orders from other islands.',
  ],
];
const trades: Readonly<Record<Craft, readonly Pair[]>> = {
  batik: [
    [
      'Kami mencanting dan mengecap sendiri, dengan motif kota ini.',
      'We draw and stamp our own cloth, with the motifs of this city.',
    ],
    [
      'Setiap kain bisa diceritakan siapa yang mengerjakannya.',
      'Of every cloth we can tell you who made it.',
    ],
  ],
  tenun: [['Alat tenun kami masih digendong di pinggang.', 'Our looms are still tied round the waist.']],
  sulam: [
    ['Kami menyulam rapat, supaya bisa diwariskan.', 'We stitch close, so that it can be handed down.'],
  ],
  fesyen: [
    ['Kami menjahit sedikit, pas, dan tahan lama.', 'We sew few things, well fitted, made to last.'],
    [
      'Ukuran kami mengikuti tubuh orang sini, bukan maneken.',
      'Our sizes follow people here, not mannequins.',
    ],
  ],
  tas: [['Tas kami diuji dengan belanjaan sungguhan.', 'Our bags are tested with real shopping.']],
  manik: [
    ['Setiap untai dihitung dua kali.', 'Every strand is counted twice.'],
    ['Manik kami datang dari kaca, biji, dan kesabaran.', 'Our beads are of glass, seeds and patience.'],
  ],
  rotan: [['Rotannya kami belah sendiri.', 'We split our own cane.']],
  ukir: [['Kami hanya memakai kayu bekas dan kayu tumbang.', 'We use salvaged and fallen wood only.']],
  rumah: [['Kami membuat benda yang menua bersama rumah.', 'We make things that grow old with a house.']],
  sambal: [
    ['Dapur kami kecil, cobeknya besar.', 'Our kitchen is small, our mortar is large.'],
    [
      'Pedas kami jujur dan bahannya dari pasar pagi.',
      'Our heat is honest and comes from the morning market.',
    ],
  ],
  camilan: [
    [
      'Kami menggoreng sedikit-sedikit supaya selalu renyah.',
      'We fry in small batches, so that it is always crisp.',
    ],
    ['Ikan datang subuh, camilan jadi siang.', 'Fish at dawn, crackers by noon.'],
  ],
  minuman: [
    ['Buahnya dari kebun sendiri dan kebun tetangga.', 'The fruit is from our garden and the neighbours’.'],
  ],
  kue: [
    ['Oven kami menyala sejak sebelum subuh.', 'Our oven is lit before dawn.'],
    ['Kami memanggang sesuai pesanan, jadi selalu segar.', 'We bake to order, so it is always fresh.'],
  ],
};

function weighted<T>(rows: readonly (readonly [T, number])[], r: Random): T {
  let left = r.next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of rows) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new RangeError('weights are empty');
}

export function placeFor(r: Random): DemoPlace {
  const district = weighted(
    kecamatan.map((each) => [each, each.weight] as const),
    r,
  );
  const [subdistrictCode, kelurahan] = r.pick(district.kelurahan);
  return {
    line: `${r.pick(streets)} No. ${r.int(1, 148)}`,
    kelurahan,
    kecamatan: district.name,
    subdistrictCode,
  };
}

function storyOf(owner: string, place: string, craft: Craft, r: Random): Text {
  const lines = [r.pick(beginnings), r.pick(trades[craft])];
  const write = (side: 0 | 1) =>
    lines.map((line) => line[side].replaceAll('{place}', place).replaceAll('{owner}', owner)).join(' ');
  return { id: write(0), en: write(1) };
}

/** Statuses by a seller's place in the list: 8 of 300 wait for approval and 4 are suspended, whatever the count. */
function statusOf(index: number, count: number): { status: SellerStatus; statusReason?: string } {
  const fromEnd = count - 1 - index;
  if (fromEnd < Math.round((count * 8) / 300)) return { status: 'APPLIED' };
  if (fromEnd < Math.round((count * 12) / 300))
    return {
      status: 'SUSPENDED',
      statusReason: 'Izin usaha (NIB) belum diperbarui setelah dua kali diingatkan.',
    };
  return { status: 'APPROVED' };
}

/** A seller out of the generator; `index` is its place in the whole list of `count`. */
export function generateSeller(index: number, count: number, taken: Set<string>, r: Random): DemoSeller {
  const craft = weighted(craftWeights, r);
  let name = '';
  while (name === '' || taken.has(slug(name)))
    name = `${r.pick(houseWords[craft] ?? [])} ${r.pick(nameWords)}${r.chance(0.16) ? ` ${r.pick(firstNames)}` : ''}`;
  const handle = slug(name);
  taken.add(handle);
  const owner = `${r.pick(firstNames)} ${r.pick(lastNames)}`;
  const place = placeFor(r);
  const next = neighbours[craft];
  return {
    handle,
    name,
    ...statusOf(index, count),
    story: storyOf(owner.split(' ')[0] ?? owner, place.kelurahan, craft, r),
    crafts: next && r.chance(0.35) ? [craft, r.pick(next)] : [craft],
    owner: { name: owner, email: `${handle}@demo.gebyar.test` },
    stockKeepers: [],
    phone: inventedPhone(index),
    place,
    logo: sealOf(r.int(0, seals.length - 1), name),
    banner: bannerOf(r.int(0, banners.length - 1), name),
    joinedDaysAgo: r.int(20, 900),
  };
}
