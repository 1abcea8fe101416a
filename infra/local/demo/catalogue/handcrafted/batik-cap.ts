import { length, type Draft } from './draft.ts';

const seller = 'batik-daun-pertama';

export const batikCap: readonly Draft[] = [
  {
    seller,
    handle: 'batik-cap-lengkung-tameng-borneo-mengkudu',
    category: 'batik-cap',
    rank: 7,
    days: 9,
    title: [
      'Batik Cap Lengkung Tameng Borneo, Merah Mengkudu',
      'Stamped Batik “Borneo Shield”, Mengkudu Red',
    ],
    story: [
      'Capnya kami tempa sendiri dari tembaga bekas pipa kapal, beratnya hampir satu kilo. Retak-retak halus di merahnya bukan cacat: di situlah malam pecah dan warna menyelinap masuk.\n\nMerah mengkudu makin matang setelah beberapa kali cuci. Simpan di tempat teduh.',
      'We beat the stamp ourselves from copper that was once a ship’s pipe; it weighs almost a kilo. The fine cracks in the red are no fault: that is where the wax broke and the dye slipped in.\n\nMengkudu red ripens over the first washes. Keep it out of the sun.',
    ],
    thing: ['Kain batik cap Lengkung Tameng Borneo merah', 'Red stamped batik with Borneo shields'],
    look: ['lengkung-tameng-borneo', 'mengkudu', 'cap'],
    views: ['cloth-folded', 'cloth-closeup', 'cloth-roll'],
    options: [length('2 m', '2,5 m')],
    variants: [
      [525000, 300, 12],
      [645000, 375, 7],
    ],
  },
  {
    seller,
    handle: 'batik-cap-dugong-padang-lamun-laut',
    category: 'batik-cap',
    rank: 11,
    days: 17,
    title: ['Batik Cap Dugong “Padang Lamun”', 'Stamped Batik “Seagrass Meadow”, Dugong'],
    story: [
      'Dugong jarang terlihat, jadi kami menggambar yang diceritakan nelayan: gemuk, ramah, dan selalu makan. Hijau lautnya dari nila yang ditimpa kuning jolawe.\n\nFavorit untuk seragam sekolah dan kemeja anak, karena motifnya tidak habis dipandang.',
      'A dugong is rarely seen, so we drew the one the fishermen tell of: stout, friendly and forever eating. The sea green is indigo laid over with jolawe yellow.\n\nA favourite for school uniforms and children’s shirts; there is always another one to find.',
    ],
    thing: ['Kain batik cap Dugong hijau laut', 'Sea-green stamped batik with dugongs'],
    look: ['dugong', 'laut', 'cap'],
    views: ['cloth-hanging', 'cloth-closeup'],
    options: [length('2 m', '2,5 m')],
    variants: [
      [480000, 300, 15],
      [590000, 375, 9],
    ],
  },
  {
    seller,
    handle: 'batik-cap-kepiting-bakau-latar-soga',
    category: 'batik-cap',
    rank: 20,
    days: 33,
    title: ['Batik Cap Kepiting “Air Surut”', 'Stamped Batik “Low Tide”, Mud Crab'],
    story: [
      'Saat air surut, kepiting bakau keluar dan mengangkat capitnya seolah-olah kita yang bertamu. Motif ini kami susun berselang besar dan kecil, di atas sisik yang rapat.\n\nWarnanya soga tua dengan aksen gading, aman untuk rapat pagi dan makan malam.',
      'At low tide the mud crab comes out and lifts its claws as if we were the guests. Large and small take turns here, on a ground of close scales.\n\nDeep brown with ivory: at ease in a morning meeting and at dinner.',
    ],
    thing: ['Kain batik cap Kepiting cokelat soga', 'Brown stamped batik with mud crabs'],
    look: ['kepiting', 'soga', 'cap'],
    views: ['cloth-roll', 'cloth-closeup', 'cloth-folded'],
    options: [length('2 m', '2,5 m')],
    variants: [
      [495000, 300, 10, 550000],
      [610000, 375, 6],
    ],
  },
  {
    seller,
    handle: 'batik-cap-pakis-hujan-sore-jolawe',
    category: 'batik-cap',
    rank: 28,
    days: 62,
    title: ['Batik Cap Pakis “Hujan Sore”', 'Stamped Batik “Afternoon Rain”, Fern'],
    story: [
      'Hujan sore di Karang Joang selalu menyisakan pakis yang basah. Daunnya kami cap miring, mengikuti arah angin, dan pucuknya tetap bergulung.\n\nHijau jolawe ini pemalu: pagi tampak zaitun, sore tampak emas.',
      'Afternoon rain in the hills always leaves the ferns wet. We stamp the fronds aslant, the way the wind blows, and leave the tips curled.\n\nJolawe green is shy: olive in the morning, gold by evening.',
    ],
    thing: ['Kain batik cap Pakis hijau jolawe', 'Olive stamped batik with ferns'],
    look: ['pakis', 'jolawe', 'cap'],
    views: ['cloth-hanging', 'cloth-closeup', 'cloth-folded'],
    options: [length('2 m')],
    variants: [[465000, 300, 14]],
  },
];
