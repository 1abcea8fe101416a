import { hash, random, type Random } from '../random.ts';
import type { DemoProfile, DemoSeller, Text } from './types.ts';

/** About the middle of each kelurahan, in degrees. Near enough for sellers who are invented. */
const centres: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  Manggar: [-1.22, 116.97],
  Lamaru: [-1.196, 117.0],
  Teritip: [-1.178, 117.02],
  'Manggar Baru': [-1.216, 116.978],
  'Baru Ilir': [-1.248, 116.813],
  'Baru Tengah': [-1.243, 116.808],
  'Baru Ulu': [-1.24, 116.815],
  Kariangau: [-1.175, 116.795],
  'Margo Mulyo': [-1.233, 116.816],
  'Marga Sari': [-1.245, 116.82],
  'Batu Ampar': [-1.215, 116.856],
  'Gunung Samarinda': [-1.235, 116.85],
  'Karang Joang': [-1.145, 116.89],
  'Muara Rapak': [-1.237, 116.823],
  'Gunung Samarinda Baru': [-1.226, 116.844],
  'Graha Indah': [-1.198, 116.837],
  'Gunung Sari Ulu': [-1.256, 116.833],
  'Gunung Sari Ilir': [-1.259, 116.84],
  'Karang Rejo': [-1.245, 116.829],
  'Karang Jati': [-1.248, 116.836],
  'Mekar Sari': [-1.252, 116.826],
  'Sumber Rejo': [-1.24, 116.843],
  Sepinggan: [-1.259, 116.895],
  'Gunung Bahagia': [-1.248, 116.865],
  'Sepinggan Baru': [-1.248, 116.885],
  'Sepinggan Raya': [-1.252, 116.875],
  Sungainangka: [-1.255, 116.858],
  'Damai Baru': [-1.258, 116.848],
  'Damai Bahagia': [-1.264, 116.856],
  Prapatan: [-1.27, 116.815],
  'Telaga Sari': [-1.26, 116.824],
  'Klandasan Ulu': [-1.275, 116.829],
  'Klandasan Ilir': [-1.276, 116.839],
  Damai: [-1.27, 116.845],
};

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

type Span = readonly [opens: string, closes: string];
const spans = (days: readonly (typeof week)[number][], ...times: Span[]) =>
  days.flatMap((weekday) => times.map(([opens, closes]) => ({ weekday, opens, closes })));

/** The weeks that workshops keep; on Fridays the noon prayer parts the day. */
const weeks = [
  spans(week.slice(0, 6), ['08:00', '17:00']),
  [
    ...spans(week.slice(0, 4), ['09:00', '16:00']),
    ...spans(['FRIDAY'], ['09:00', '11:30'], ['14:00', '16:00']),
  ],
  [
    ...spans(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'SATURDAY'], ['09:00', '17:00']),
    ...spans(['FRIDAY'], ['09:00', '11:30'], ['13:30', '17:00']),
  ],
  spans(week, ['07:00', '20:00']),
  [
    ...spans(week.slice(0, 5), ['08:00', '12:00'], ['13:00', '16:30']),
    ...spans(['SATURDAY'], ['08:00', '13:00']),
  ],
  spans(['TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], ['10:00', '21:00']),
] as const;

const reasons: readonly Text[] = [
  {
    id: 'Kami pulang kampung. Pesanan yang sudah dibayar tetap dikirim sebelum libur.',
    en: 'We are away to see our family. Orders already paid are sent before the holiday.',
  },
  {
    id: 'Bengkel sedang dirapikan. Sampai jumpa sesudahnya.',
    en: 'The workshop is being put in order. See you afterwards.',
  },
  {
    id: 'Kami ikut pameran di luar kota. Pesan saja; kami kerjakan begitu pulang.',
    en: 'We are at a fair in another city. Do order; we set to work as soon as we are back.',
  },
];

/** A dozen of three hundred are away: half of them now, the others soon. Never one that the tour of the demo visits. */
function holidayOf(index: number, r: Random): DemoProfile['holiday'] {
  if (index < 40 || index % 22 !== 7) return undefined;
  const now = index % 44 === 7;
  const fromInDays = now ? -r.int(0, 3) : r.int(5, 25);
  const message = r.pick(reasons);
  return {
    fromInDays,
    untilInDays: (now ? 0 : fromInDays) + r.int(3, 9),
    message,
    acceptsOrders: message === reasons[2],
  };
}

/** Hours, place on the map, beginnings and days off of a seller; `index` is its place in the list. */
export function profileOf(seller: DemoSeller, index: number): DemoProfile {
  const r = random(`profile ${seller.handle}`);
  const [latitude, longitude] = centres[seller.place.kelurahan] ?? [-1.25, 116.85];
  const near = (value: number) => Math.round((value + r.between(-0.004, 0.004)) * 1e5) / 1e5;
  const holiday = holidayOf(index, r);
  return {
    openingHours:
      r.chance(0.86) || index === 0 ? (weeks[hash(seller.handle) % weeks.length] ?? weeks[0]) : [],
    location: { latitude: near(latitude), longitude: near(longitude) },
    ...(r.chance(0.8) ? { foundedYear: 2024 - Math.floor(r.next() * r.next() * 30) } : {}),
    ...(holiday ? { holiday } : {}),
  };
}
