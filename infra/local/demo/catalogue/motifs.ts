import type { MotifSlug } from '../images/index.ts';
import { motifStories } from './motif-stories/index.ts';
import type { DemoMotif, Text } from './types.ts';

type Row = readonly [MotifSlug, string, string, string];

/** What each motif draws on, in a sentence that reads on after the motif's name. */
const registered: readonly Row[] = [
  [
    'jejeran-buah-mangrove',
    'Jejeran Buah Mangrove',
    'Buah bakau yang bergantung berderet menunggu pasang, siap hanyut dan menancap di lumpur baru.',
    'Mangrove fruit hanging in rows, waiting for the tide to carry it to new mud.',
  ],
  [
    'akar-mangrove-graha-indah',
    'Akar Mangrove Graha Indah',
    'Akar tunjang hutan bakau Graha Indah yang saling menopang, seperti tetangga yang tak saling melepas.',
    'The stilt roots of the Graha Indah mangrove, holding one another up like good neighbours.',
  ],
  [
    'bunga-anggrek-borneo',
    'Bunga Anggrek Borneo',
    'Anggrek hutan Kalimantan: lambang cinta, damai, dan kesabaran.',
    'The orchid of the Kalimantan forest: love, peace and patience.',
  ],
  [
    'enceng-gondok',
    'Enceng Gondok',
    'Eceng gondok yang mengapung di waduk, berbunga justru di tempat yang tenang.',
    'Water hyacinth on the reservoir, flowering where the water is stillest.',
  ],
  [
    'klubut-nusantara',
    'Klubut Nusantara',
    'Klubut, buah liar kecil yang terbungkus jala halus, kenangan masa kecil di tepi kebun.',
    'Klubut, a small wild fruit in a veil of lace, a memory of childhood at the edge of the garden.',
  ],
  [
    'elai-mania',
    'Elai Mania',
    'Elai, saudara durian dari Kalimantan, dengan daging jingga yang ditunggu setiap musim.',
    'Elai, the durian’s Kalimantan cousin, whose orange flesh everyone waits for.',
  ],
  [
    'bunga-sepatu',
    'Bunga Sepatu',
    'Kembang sepatu yang mekar di pagar rumah, mahkota lebar dengan putik panjang.',
    'Hibiscus on the garden fence, wide petals round a long stamen.',
  ],
  [
    'layar-daun-ulin',
    'Layar Daun Ulin',
    'Daun ulin yang terkembang seperti layar, keras kepala dan selalu pulang.',
    'Ironwood leaves set like sails: stubborn, and always coming home.',
  ],
  [
    'taburan-daun-ulin',
    'Taburan Daun Ulin',
    'Daun ulin yang gugur dan tersebar di lantai hutan setelah hujan.',
    'Ironwood leaves scattered on the forest floor after rain.',
  ],
  [
    'pasak-bumi-besar',
    'Pasak Bumi Besar',
    'Pasak bumi, tumbuhan berakar tunggal yang lurus ke dalam tanah.',
    'Pasak bumi, the plant whose single root goes straight down into the earth.',
  ],
  [
    'pasak-bumi-kecil',
    'Pasak Bumi Kecil',
    'Pucuk pasak bumi muda, berbaris miring seperti hujan yang tertiup angin.',
    'Young shoots of pasak bumi, slanting like rain in the wind.',
  ],
  [
    'lengkung-tameng-borneo',
    'Lengkung Tameng Borneo',
    'Lengkung tameng Kalimantan, ukiran yang dipasang untuk menjaga rumah.',
    'The curves of the Borneo shield, carved to watch over a house.',
  ],
  [
    'lilis-kantong-semar',
    'Lilis Kantong Semar',
    'Kantong semar yang melilit dahan, sabar menadah embun.',
    'Pitcher plants twined along a branch, patiently collecting dew.',
  ],
  [
    'masih-ada-harapan',
    'Masih Ada Harapan',
    'Tunas yang tumbuh dari tunggul di depan matahari: masih ada harapan.',
    'A shoot from a felled trunk with the sun behind it: there is still hope.',
  ],
  [
    'taburan-anggrek-hitam-borneo',
    'Taburan Anggrek Hitam Borneo',
    'Anggrek hitam yang bertaburan, dengan bibir gelap di tengah kelopak pucat.',
    'Black orchids strewn about, each with a dark lip among pale petals.',
  ],
  [
    'kuntum-anggrek-hitam',
    'Kuntum Anggrek Hitam',
    'Sekuntum anggrek hitam, mekar sebentar dan diingat lama.',
    'A single black orchid: brief in flower, long in memory.',
  ],
  [
    'beruang-madu',
    'Beruang Madu',
    'Beruang madu, satwa kota ini, dengan bulan keemasan di dadanya.',
    'The sun bear, the city’s own animal, with a golden moon on its breast.',
  ],
  [
    'dugong',
    'Dugong',
    'Dugong yang merumput tenang di padang lamun.',
    'A dugong grazing quietly on the seagrass.',
  ],
  [
    'singkong',
    'Singkong',
    'Daun singkong yang menjari, makanan kebun yang tak pernah ingkar.',
    'The fingered leaf of the cassava, the garden plant that never lets you down.',
  ],
  [
    'jahe-balikpapan',
    'Jahe Balikpapan',
    'Rimpang jahe dan tunasnya, hangat seperti dapur di musim hujan.',
    'Ginger root and its shoots, warm as a kitchen in the rains.',
  ],
  [
    'pakis',
    'Pakis',
    'Pucuk pakis yang masih bergulung, tanda tanah yang teduh.',
    'Fern tips still curled, the sign of shaded ground.',
  ],
  [
    'kepiting',
    'Kepiting',
    'Kepiting bakau dengan capit terangkat, penghuni pesisir yang tak gentar.',
    'The mud crab with its claws up, afraid of nothing on the shore.',
  ],
  [
    'nipah',
    'Nipah',
    'Pelepah nipah di muara, atap dan gula bagi orang pesisir.',
    'Nipa palm at the river mouth, roof and sugar to people of the coast.',
  ],
  [
    'karamunting',
    'Karamunting',
    'Karamunting yang berbunga merah muda di tanah berpasir, buahnya ungu dan manis.',
    'Karamunting, pink in flower on sandy ground, its berries purple and sweet.',
  ],
  [
    'buah-naga',
    'Buah Naga',
    'Buah naga yang dibelah, bersisik di luar dan berbintik di dalam.',
    'Dragon fruit cut open: scales without, seeds like stars within.',
  ],
  [
    'rotan',
    'Rotan',
    'Rotan yang bersilang, lentur dan tidak mudah putus.',
    'Canes of rattan that cross, supple and hard to break.',
  ],
  [
    'burung-enggang',
    'Burung Enggang',
    'Burung enggang, penjaga hutan yang setia pada pasangannya.',
    'The hornbill, guardian of the forest, faithful to its mate.',
  ],
  [
    'kelapa',
    'Kelapa',
    'Pohon kelapa di tepi pantai, berguna dari akar sampai pucuk.',
    'The coconut palm on the beach, of use from root to crown.',
  ],
];

const traditional: readonly Row[] = [
  [
    'doyo-berlian',
    'Belah Berlian',
    'Belah ketupat bertingkat dari alat tenun gedogan, disusun dari hitungan benang.',
    'The stepped diamond of the backstrap loom, counted thread by thread.',
  ],
  [
    'doyo-naga',
    'Kait Naga',
    'Kait yang saling berhadapan, lambang naga penjaga air.',
    'Hooks that face one another, the dragon that guards the water.',
  ],
  [
    'tumpar',
    'Sulur Tumpar',
    'Sulur yang bertemu menjadi bunga, diisi rapat dengan tusuk demi tusuk.',
    'Tendrils that meet in a flower, filled stitch against stitch.',
  ],
  [
    'bintang',
    'Bintang Laut',
    'Bintang delapan penjuru, penunjuk arah para nelayan.',
    'The eight-pointed star by which fishermen find their way.',
  ],
];

const contestName: Text = {
  id: 'Lomba desain motif batik Kota Balikpapan',
  en: 'Batik motif contest of the city of Balikpapan',
};
const free: Text = {
  id: 'Hak atas motif ini ada pada pemerintah kota, dan siapa saja boleh memakainya tanpa biaya, juga untuk barang yang dijual. Sebutkan nama motifnya. Nomor pendaftaran di halaman ini nomor contoh.',
  en: 'The rights to this motif lie with the city, and anyone may use it free of charge, also on goods for sale. Please name the motif. The registration number on this page is a sample.',
};
const common: Text = {
  id: 'Pola turun-temurun; tidak ada pemilik haknya. Pakailah dengan hormat, dan sebutkan dari siapa Anda belajar.',
  en: 'A pattern handed down; nobody holds rights to it. Use it with respect, and say whom you learned it from.',
};

/** The dye of each motif's artwork, by turns; woven and stitched ones in their own. */
const dyes = ['mori', 'soga', 'nila', 'mori-soga', 'laut', 'mengkudu', 'jolawe', 'bakau'] as const;

function motif([slug, name, id, en]: Row, index: number, isRegistered: boolean): DemoMotif {
  const { theme, inspiration, story, year, prize, contest } = motifStories[slug];
  const technique = slug.startsWith('doyo') ? 'tenun' : slug === 'tumpar' ? 'sulam' : 'tulis';
  return {
    slug,
    name,
    meaning: { id, en },
    theme,
    inspiration: { id: inspiration[0], en: inspiration[1] },
    story: { id: story[0], en: story[1] },
    ...(contest ? { contest: contestName } : {}),
    ...(year === undefined ? {} : { year }),
    ...(prize === undefined ? {} : { prize }),
    ...(isRegistered
      ? {
          registration: `DEMO-HKI-${String(index + 1).padStart(3, '0')}`,
          rightsHolder: 'Pemerintah Kota Balikpapan',
        }
      : {}),
    licenseTerms: isRegistered ? free : common,
    artwork: { scene: 'artwork', motif: slug, palette: dyes[index % dyes.length] ?? 'mori', technique },
  };
}

export const motifs: readonly DemoMotif[] = [
  ...registered.map((row, i) => motif(row, i, true)),
  ...traditional.map((row, i) => motif(row, i, false)),
];

const bySlug = new Map(motifs.map((entry) => [entry.slug, entry]));

export function motifOf(slug: MotifSlug): DemoMotif {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`no motif ${slug}`);
  return found;
}
