import { bannerOf, inventedPhone, sealOf } from './generators/sellers.ts';
import { placeOf } from './regions.ts';
import type { Craft, DemoSeller } from './types.ts';

interface Row {
  handle: string;
  name: string;
  owner: string;
  crafts: readonly Craft[];
  line: string;
  kelurahan: string;
  seal: number;
  banner: number;
  story: readonly [string, string];
}

/** The sellers of the hand-crafted products. All invented. */
const rows: readonly Row[] = [
  {
    handle: 'sanggar-teluk-nila',
    name: 'Sanggar Teluk Nila',
    owner: 'Ratna Prameswari',
    crafts: ['batik'],
    line: 'Jl. Teluk Tenang No. 12',
    kelurahan: 'Sepinggan Raya',
    seal: 0,
    banner: 0,
    story: [
      'Empat pecanting, dua bak nila, dan satu teras yang menghadap teluk. Bu Ratna memulai sanggar ini sendirian; kini murid-murid pertamanya yang mengajari murid baru. Kami menggambar apa yang tumbuh dan berenang di sekitar kota, dan mencelupnya dengan daun, kulit kayu, dan sabar.',
      'Four batik drawers, two vats of indigo, and a porch that looks out on the bay. Ratna began alone; now her first pupils teach the new ones. We draw what grows and swims around the city, and dye it with leaf, bark and patience.',
    ],
  },
  {
    handle: 'dapur-bu-galuh',
    name: 'Dapur Bu Galuh',
    owner: 'Galuh Hidayah',
    crafts: ['sambal', 'camilan'],
    line: 'Gang Rambai No. 7',
    kelurahan: 'Manggar',
    seal: 7,
    banner: 2,
    story: [
      'Dapur Bu Galuh berjarak sepuluh menit dari pelelangan ikan, dan itu menentukan segalanya. Apa yang datang subuh, menjadi sambal sebelum siang. Cobeknya batu, apinya kecil, dan resepnya boleh ditanya.',
      'Galuh’s kitchen is ten minutes from the fish auction, and that decides everything: what comes in at dawn is sambal by noon. The mortar is stone, the fire is low, and you may ask for the recipe.',
    ],
  },
  {
    handle: 'tenun-riam-doyo',
    name: 'Tenun Riam Doyo',
    owner: 'Marlina Kirana',
    crafts: ['tenun'],
    line: 'Jl. Lembah Asri No. 31',
    kelurahan: 'Karang Joang',
    seal: 9,
    banner: 2,
    story: [
      'Marlina membawa alat tenun neneknya dari hulu ke kota, lalu mengajari lima tetangga. Kami menenun sedikit, dan setiap lembar punya nama penenun di ujungnya.',
      'Marlina brought her grandmother’s loom down the river to the city, and taught five neighbours. We weave little, and every cloth bears its weaver’s name at one end.',
    ],
  },
  {
    handle: 'jarum-tumpar',
    name: 'Jarum Tumpar',
    owner: 'Halimah Suryani',
    crafts: ['sulam'],
    line: 'Jl. Cempaka Luar No. 5',
    kelurahan: 'Gunung Sari Ilir',
    seal: 13,
    banner: 1,
    story: [
      'Tumpar disulam rapat dan tak boleh tergesa. Kelompok kami berkumpul tiap Selasa dan Jumat, membawa pemidangan masing-masing dan kue bergantian.',
      'Tumpar is stitched close and will not be hurried. Our circle meets on Tuesdays and Fridays, everyone with her own hoop, and cakes by turns.',
    ],
  },
  {
    handle: 'beranda-ulin',
    name: 'Beranda Ulin',
    owner: 'Rusdi Baskara',
    crafts: ['ukir'],
    line: 'Gang Ulin No. 18',
    kelurahan: 'Kariangau',
    seal: 4,
    banner: 2,
    story: [
      'Pak Rusdi mengumpulkan ulin dari dermaga yang dibongkar. Kayunya sudah tua sebelum kami lahir; kami hanya memberinya wajah.',
      'Rusdi collects ironwood from jetties that are pulled down. The wood was old before we were born; we only give it a face.',
    ],
  },
  {
    handle: 'anyam-hulu',
    name: 'Anyam Hulu',
    owner: 'Yusran Nugraha',
    crafts: ['rotan'],
    line: 'Jl. Bukit Teduh No. 44',
    kelurahan: 'Batu Ampar',
    seal: 6,
    banner: 3,
    story: [
      'Rotan datang dari hulu dengan truk pasir, dan kami membelahnya di bawah pohon mangga. Polanya warisan, ukurannya untuk hidup hari ini.',
      'The cane comes down in a sand lorry, and we split it under the mango tree. The patterns are inherited; the sizes are for life today.',
    ],
  },
  {
    handle: 'manik-rimba',
    name: 'Manik Rimba',
    owner: 'Wulan Permata',
    crafts: ['manik'],
    line: 'Jl. Kenanga Dalam No. 9',
    kelurahan: 'Klandasan Ulu',
    seal: 2,
    banner: 1,
    story: [
      'Delapan ibu dan satu meja manik di belakang warung. Kami merangkai saat anak-anak sekolah, dan berhenti tepat ketika bel pulang berbunyi.',
      'Eight mothers and one table of beads behind a food stall. We string while the children are at school, and stop when the bell rings.',
    ],
  },
  {
    handle: 'busana-lanting',
    name: 'Busana Lanting',
    owner: 'Kartika Larasati',
    crafts: ['fesyen'],
    line: 'Jl. Telaga Biru No. 22',
    kelurahan: 'Damai Bahagia',
    seal: 12,
    banner: 5,
    story: [
      'Kami menjahit dari kain para pecanting kota, dengan potongan yang tidak melukai motif. Sedikit model, banyak ukuran, dan saku di mana pun bisa.',
      'We sew from cloth by the city’s batik drawers, in cuts that do not hurt the motif. Few models, many sizes, and pockets wherever there is room.',
    ],
  },
  {
    handle: 'layar-sore',
    name: 'Layar Sore',
    owner: 'Anwar Saputra',
    crafts: ['camilan'],
    line: 'Jl. Pasir Kuning No. 3',
    kelurahan: 'Manggar Baru',
    seal: 5,
    banner: 0,
    story: [
      'Ayah melaut, ibu menggoreng, kami mengemas. Amplang kami pertama kali dijual di warung depan pada sore hari, maka namanya begitu.',
      'Father fishes, mother fries, we pack. Our amplang was first sold at the stall out front, of an evening: hence “evening sail”.',
    ],
  },
  {
    handle: 'kebun-batu-ampar',
    name: 'Kebun Batu Ampar',
    owner: 'Hesti Utami',
    crafts: ['minuman', 'kue'],
    line: 'Jl. Pandan Wangi No. 60',
    kelurahan: 'Graha Indah',
    seal: 3,
    banner: 4,
    story: [
      'Setengah hektare kebun, satu dapur panjang. Yang manis kami jadikan sirup, yang legit kami jadikan dodol, sisanya untuk ayam.',
      'Half a hectare of garden and one long kitchen. What is sweet becomes syrup, what is rich becomes dodol, and the hens get the rest.',
    ],
  },
  {
    handle: 'batik-daun-pertama',
    name: 'Batik Daun Pertama',
    owner: 'Teguh Wibisono',
    crafts: ['batik'],
    line: 'Jl. Sinar Pagi No. 15',
    kelurahan: 'Muara Rapak',
    seal: 6,
    banner: 3,
    story: [
      'Kami menempa cap tembaga sendiri dan mencetak kain untuk sehari-hari: seragam, sarung, gorden. Batik, kata Pak Teguh, baru hidup kalau kena keringat.',
      'We beat our own copper stamps and print cloth for every day: uniforms, sarongs, curtains. Batik, says Teguh, only lives once it has been sweated in.',
    ],
  },
  {
    handle: 'ombak-tote',
    name: 'Ombak Tote',
    owner: 'Indah Maulida',
    crafts: ['tas'],
    line: 'Jl. Melati Senja No. 27',
    kelurahan: 'Baru Tengah',
    seal: 10,
    banner: 5,
    story: [
      'Bengkel tas di atas air, dua mesin jahit, pemandangan kapal. Kami membuat tas untuk dipakai ke pasar, ke kantor, dan ke laut.',
      'A bag workshop above the water: two sewing machines and a view of ships. Bags for the market, the office and the sea.',
    ],
  },
  {
    handle: 'rumah-kain-pelan',
    name: 'Rumah Kain Pelan',
    owner: 'Laras Santika',
    crafts: ['rumah'],
    line: 'Jl. Anggrek Bulan No. 8',
    kelurahan: 'Telaga Sari',
    seal: 8,
    banner: 1,
    story: [
      'Benda-benda rumah dari kain yang dibuat tidak tergesa. Kami percaya satu bantal yang baik lebih berguna daripada lima yang biasa.',
      'Things for the house, of cloth that was not hurried. We hold that one good cushion is of more use than five ordinary ones.',
    ],
  },
];

/** The thirteen sellers written by hand. The first belongs to the demo log-in, the second cooks. */
export const namedSellers: readonly DemoSeller[] = rows.map((row, i) => ({
  handle: row.handle,
  name: row.name,
  status: 'APPROVED',
  story: { id: row.story[0], en: row.story[1] },
  crafts: row.crafts,
  owner: { name: row.owner, email: i === 0 ? 'penjual@demo.gebyar.test' : `${row.handle}@demo.gebyar.test` },
  stockKeepers: i === 0 ? [{ name: 'Bayu Setiawan', email: 'stok@demo.gebyar.test' }] : [],
  phone: inventedPhone(i),
  place: { line: row.line, ...placeOf(row.kelurahan) },
  logo: sealOf(row.seal, row.name),
  banner: bannerOf(row.banner, row.name),
  joinedDaysAgo: 400 - i * 17,
}));
