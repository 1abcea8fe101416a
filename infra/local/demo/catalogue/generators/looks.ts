import type { MotifSlug, PaletteName, SceneName, Technique } from '../../images/index.ts';

export type Shown = readonly [SceneName, MotifSlug, PaletteName, Technique];

const each = (
  scenes: readonly SceneName[],
  technique: Technique,
  pairs: readonly (readonly [MotifSlug, PaletteName])[],
): Shown[] =>
  pairs.flatMap(([motif, palette]) => scenes.map((scene) => [scene, motif, palette, technique] as const));

/** The pictures that generated products share. The whole catalogue stays under 260 distinct images; a test counts. */
export const looks = {
  batikTulis: each(['cloth-hanging', 'cloth-folded'], 'tulis', [
    ['bunga-sepatu', 'mengkudu'],
    ['lilis-kantong-semar', 'laut'],
    ['pasak-bumi-besar', 'arang'],
    ['taburan-anggrek-hitam-borneo', 'bakau'],
    ['klubut-nusantara', 'mori-soga'],
    ['pakis', 'bakau'],
    ['jahe-balikpapan', 'kunyit'],
    ['enceng-gondok', 'nila-muda'],
  ]),
  batikCap: each(['cloth-roll', 'cloth-folded'], 'cap', [
    ['pasak-bumi-kecil', 'nila'],
    ['singkong', 'jolawe'],
    ['kelapa', 'bakau'],
    ['buah-naga', 'karamunting'],
    ['rotan', 'kunyit'],
    ['beruang-madu', 'nila'],
  ]),
  shawl: [
    ...each(['scarf'], 'tulis', [
      ['lilis-kantong-semar', 'laut'],
      ['bunga-anggrek-borneo', 'nila'],
      ['akar-mangrove-graha-indah', 'nila-muda'],
      ['elai-mania', 'kunyit'],
    ]),
    ...each(['scarf'], 'tulis', [['kuntum-anggrek-hitam', 'mengkudu']]),
  ],
  doyo: [
    ...each(['cloth-hanging', 'cloth-folded'], 'tenun', [['doyo-berlian', 'mengkudu']]),
    ...each(['cloth-roll'], 'tenun', [
      ['doyo-naga', 'laut'],
      ['doyo-berlian', 'soga'],
    ]),
  ],
  doyoShoe: each(['shoes'], 'tenun', [
    ['doyo-berlian', 'arang'],
    ['doyo-naga', 'laut'],
  ]),
  doyoBag: each(['tote'], 'tenun', [
    ['doyo-berlian', 'arang'],
    ['doyo-naga', 'laut'],
  ]),
  hoop: [
    ...each(['hoop'], 'sulam', [
      ['tumpar', 'laut'],
      ['bunga-sepatu', 'mori-soga'],
    ]),
    ...each(['hoop'], 'sulam', [
      ['tumpar', 'nila'],
      ['tumpar', 'arang'],
    ]),
  ],
  embroideredPouch: each(['pouch'], 'sulam', [
    ['tumpar', 'mengkudu'],
    ['tumpar', 'laut'],
  ]),
  embroideredCushion: each(['cushion'], 'sulam', [['tumpar', 'nila']]),
  shirt: [
    ...each(['shirt-short'], 'cap', [
      ['kepiting', 'soga'],
      ['dugong', 'laut'],
      ['lengkung-tameng-borneo', 'mengkudu'],
    ]),
    ...each(['shirt-long'], 'tulis', [
      ['jejeran-buah-mangrove', 'soga'],
      ['akar-mangrove-graha-indah', 'nila-muda'],
    ]),
    ...each(['shirt-long'], 'cap', [['pasak-bumi-kecil', 'nila']]),
  ],
  outer: [
    ...each(['outer'], 'tulis', [
      ['bunga-anggrek-borneo', 'nila'],
      ['elai-mania', 'kunyit'],
    ]),
    ...each(['outer'], 'cap', [['lengkung-tameng-borneo', 'mengkudu']]),
  ],
  dress: [
    ...each(['dress'], 'tulis', [['jejeran-buah-mangrove', 'soga']]),
    ...each(['dress'], 'cap', [
      ['dugong', 'laut'],
      ['buah-naga', 'karamunting'],
    ]),
    ...each(['dress'], 'tulis', [['karamunting', 'nila']]),
  ],
  tote: [
    ...each(['tote'], 'cap', [
      ['kepiting', 'soga'],
      ['nipah', 'jolawe'],
    ]),
    ...each(['tote'], 'tulis', [['bunga-sepatu', 'mengkudu']]),
  ],
  pouch: [
    ...each(['pouch'], 'tulis', [['bunga-anggrek-borneo', 'nila']]),
    ...each(['pouch'], 'cap', [
      ['singkong', 'jolawe'],
      ['kepiting', 'soga'],
    ]),
  ],
  beadBag: [
    ...each(['bead-bag'], 'tulis', [
      ['bintang', 'nila'],
      ['bintang', 'bakau'],
    ]),
    ...each(['bead-bag'], 'tulis', [['bintang', 'mengkudu']]),
  ],
  necklace: [
    ...each(['necklace'], 'tulis', [
      ['bunga-anggrek-borneo', 'laut'],
      ['beruang-madu', 'arang'],
      ['lengkung-tameng-borneo', 'kunyit'],
    ]),
    ...each(['necklace'], 'tulis', [['burung-enggang', 'nila']]),
  ],
  earrings: [
    ...each(['earrings'], 'tulis', [
      ['karamunting', 'karamunting'],
      ['bunga-sepatu', 'mengkudu'],
      ['bintang', 'nila'],
    ]),
    ...each(['earrings'], 'tulis', [['kuntum-anggrek-hitam', 'mengkudu']]),
  ],
  bracelets: [
    ...each(['bracelets'], 'tulis', [
      ['bintang', 'mengkudu'],
      ['bintang', 'laut'],
    ]),
    ...each(['bracelets'], 'tulis', [['bintang', 'bakau']]),
  ],
  anjat: [
    ...each(['anjat'], 'tulis', [['rotan', 'nila']]),
    ...each(['anjat'], 'tulis', [['rotan', 'mengkudu']]),
  ],
  basket: [
    ...each(['basket'], 'tulis', [['rotan', 'arang']]),
    ...each(['basket'], 'tulis', [['rotan', 'nila']]),
  ],
  carving: [
    ...each(['carving'], 'tulis', [
      ['dugong', 'laut'],
      ['bunga-anggrek-borneo', 'mengkudu'],
    ]),
    ...each(['carving'], 'tulis', [
      ['burung-enggang', 'jolawe'],
      ['beruang-madu', 'arang'],
    ]),
  ],
  headband: [
    ...each(['headband'], 'tulis', [['burung-enggang', 'nila']]),
    ...each(['headband'], 'tulis', [['lengkung-tameng-borneo', 'arang']]),
  ],
  cushion: [
    ...each(['cushion'], 'cap', [['dugong', 'laut']]),
    ...each(['cushion'], 'tulis', [['bunga-anggrek-borneo', 'nila']]),
  ],
  runner: [
    ...each(['table-runner'], 'cap', [['kepiting', 'soga']]),
    ...each(['table-runner'], 'tulis', [['jahe-balikpapan', 'kunyit']]),
  ],
  framed: each(['cloth-framed'], 'tulis', [
    ['kuntum-anggrek-hitam', 'arang'],
    ['burung-enggang', 'mengkudu'],
  ]),
  sambal: [
    ...each(['jar'], 'tulis', [
      ['bintang', 'mengkudu'],
      ['kelapa', 'jolawe'],
      ['nipah', 'nila'],
      ['burung-enggang', 'soga'],
    ]),
    ...each(['jar'], 'tulis', [['jahe-balikpapan', 'arang']]),
  ],
  crackers: [
    ...each(['pack'], 'cap', [
      ['dugong', 'nila'],
      ['kelapa', 'bakau'],
      ['bintang', 'mengkudu'],
      ['nipah', 'jolawe'],
    ]),
    ...each(['pack'], 'cap', [
      ['layar-daun-ulin', 'laut'],
      ['kepiting', 'bakau'],
      ['singkong', 'soga'],
    ]),
  ],
  drink: [
    ...each(['bottle'], 'tulis', [
      ['bunga-sepatu', 'mengkudu'],
      ['elai-mania', 'kunyit'],
      ['buah-naga', 'nila'],
    ]),
    ...each(['bottle'], 'tulis', [
      ['karamunting', 'jolawe'],
      ['jahe-balikpapan', 'kunyit'],
    ]),
  ],
  cake: [
    ...each(['cake'], 'tulis', [['elai-mania', 'kunyit']]),
    ...each(['cake'], 'tulis', [['pakis', 'jolawe']]),
  ],
  sweets: [
    ...each(['sweets'], 'cap', [
      ['elai-mania', 'kunyit'],
      ['buah-naga', 'karamunting'],
    ]),
    ...each(['sweets'], 'cap', [['kelapa', 'mengkudu']]),
  ],
} as const satisfies Record<string, readonly Shown[]>;

/** Second views only: the close-ups of the batik above. */
export const closeups: readonly Shown[] = [...looks.batikTulis, ...looks.batikCap]
  .filter(([scene]) => scene === 'cloth-folded')
  .map(([, motif, palette, technique]) => ['cloth-closeup', motif, palette, technique] as const);
