import {
  anyBatik,
  bag,
  both,
  by,
  cloth,
  dyed,
  either,
  food,
  garment,
  in_,
  ironwood,
  jewellery,
  made,
  mangrove,
  not,
  orchid,
  over,
  pouch,
  ready,
  says,
  shirt,
  shows,
  snack,
  toOrder,
  under,
  type Fits,
} from './wanted.ts';

/** What a shopper types, and what of it would be just right (3), good (2), or better than nothing (1). */
export interface JudgedQuery {
  query: string;
  locale: 'id' | 'en';
  three: Fits;
  two?: Fits;
  one?: Fits;
}

const ask =
  (locale: 'id' | 'en') =>
  (query: string, three: Fits, two?: Fits, one?: Fits): JudgedQuery => ({
    query,
    locale,
    three,
    ...(two ? { two } : {}),
    ...(one ? { one } : {}),
  });
const id = ask('id');
const en = ask('en');

const sambalOf = (...words: string[]) => both(in_('sambal'), says(...words));
const crab = says('kepiting', 'crab');
const k = 1_000;
const m = 1_000_000;

export const queries: readonly JudgedQuery[] = [
  // One kind of thing.
  id('batik tulis', in_('batik-tulis'), both(made('tulis'), in_('selendang')), anyBatik),
  id('batik cap', in_('batik-cap'), both(made('cap'), says('batik')), anyBatik),
  id('kemeja batik', both(shirt, says('batik', 'hem')), shirt, garment),
  id('kemeja', shirt, undefined, garment),
  en('shirt', shirt, undefined, garment),
  en('dress', in_('gaun'), undefined, garment),
  id('gaun', in_('gaun'), undefined, garment),
  id(
    'selendang',
    both(in_('selendang'), says('selendang')),
    either(in_('selendang'), says('selendang')),
    anyBatik,
  ),
  en('scarf', in_('selendang'), says('scarf', 'shawl')),
  en('rattan basket', both(in_('anyaman-rotan'), says('basket', 'bakul', 'keranjang')), in_('anyaman-rotan')),
  id('anyaman rotan', in_('anyaman-rotan')),
  id('kalung manik', both(in_('kalung'), says('manik')), in_('kalung'), jewellery),
  id('gelang', in_('gelang'), undefined, jewellery),
  en('earrings', in_('anting'), undefined, jewellery),
  en('bead bag', both(in_('tas-dompet'), says('manik', 'bead')), bag),
  id('dompet', pouch, undefined, in_('tas-dompet')),
  id('tas', bag, in_('tas-dompet', 'tas-tenun')),
  id('tas tenun', both(bag, in_('tas-tenun')), in_('tas-tenun'), bag),
  id('ulap doyo', in_('ulap-doyo'), says('doyo'), in_('tas-tenun', 'alas-kaki')),
  en('woven shoes', in_('alas-kaki')),
  id('sepatu tenun', in_('alas-kaki'), undefined, in_('tas-tenun')),
  id('sulam tumpar', in_('sulam-tumpar'), says('tumpar')),
  en(
    'embroidered cushion',
    both(in_('bordir'), says('cushion', 'bantal')),
    both(in_('rumah-meja'), says('cushion', 'bantal')),
    in_('bordir'),
  ),
  id('sarung bantal', says('sarung bantal', 'cushion cover'), says('bantal', 'cushion'), in_('rumah-meja')),
  id('taplak meja', says('taplak', 'table runner', 'alas meja'), in_('rumah-meja')),
  en('wood carving', both(in_('ukiran'), says('ukiran', 'carving', 'carved', 'papan ukir')), in_('ukiran')),
  id('ukiran kayu', both(in_('ukiran'), says('ukiran', 'papan ukir', 'tameng')), in_('ukiran')),
  id('lawung', says('lawung'), both(in_('ukiran'), says('kulit kayu'))),
  id('anjat', says('anjat'), in_('anyaman-rotan')),
  // Things to eat and drink.
  id('sambal', in_('sambal'), undefined, food),
  id('sambal terasi', sambalOf('terasi'), in_('sambal')),
  id('sambal buah naga', sambalOf('buah naga'), in_('sambal'), says('buah naga')),
  en('dragon fruit sambal', sambalOf('buah naga'), in_('sambal'), says('dragon fruit')),
  en('chilli paste', in_('sambal'), undefined, food),
  id('amplang', says('amplang'), in_('amplang-kerupuk'), snack),
  id('keripik singkong', says('keripik singkong'), says('keripik'), snack),
  en('banana crisps', says('banana crisps'), says('crisps'), snack),
  id(
    'abon kepiting',
    both(in_('abon-peyek'), says('abon kepiting')),
    both(in_('abon-peyek'), says('abon')),
    crab,
  ),
  en('crab', both(food, crab), crab, shows('kepiting')),
  id('peyek udang', says('peyek udang'), says('peyek'), snack),
  id('sirup jahe', both(in_('sirup'), says('jahe')), in_('sirup')),
  en('ginger syrup', both(in_('sirup'), says('ginger')), in_('sirup')),
  id(
    'dodol salak',
    both(says('dodol'), says('salak')),
    either(says('dodol', 'jenang'), both(in_('kue-dodol'), says('salak'))),
    in_('kue-dodol'),
  ),
  id(
    'bolu pandan',
    both(in_('kue-dodol'), says('bolu'), says('pandan')),
    both(in_('kue-dodol'), says('bolu', 'pandan')),
    in_('kue-dodol'),
  ),
  en('cake', both(in_('kue-dodol'), says('cake')), in_('kue-dodol')),
  id('camilan pedas', both(snack, says('pedas', 'balado')), snack, food),
  id('oleh oleh balikpapan', either(snack, in_('kue-dodol', 'sambal')), food),
  id('minuman', in_('sirup')),
  // Motifs.
  id('anggrek hitam', shows('kuntum-anggrek-hitam', 'taburan-anggrek-hitam-borneo'), orchid),
  en('orchid', orchid, says('orchid', 'anggrek')),
  id('motif mangrove', mangrove, says('mangrove')),
  en('mangrove shirt', both(shirt, mangrove), either(mangrove, shirt)),
  id('beruang madu', shows('beruang-madu'), says('beruang madu')),
  en('sun bear', shows('beruang-madu'), says('sun bear')),
  id('dugong', shows('dugong'), says('dugong')),
  en('hornbill', shows('burung-enggang'), says('hornbill', 'enggang')),
  id('burung enggang', shows('burung-enggang'), says('enggang')),
  id('pasak bumi', shows('pasak-bumi-besar', 'pasak-bumi-kecil')),
  id('kantong semar', shows('lilis-kantong-semar')),
  id('daun ulin', ironwood, says('ulin')),
  en('water hyacinth', shows('enceng-gondok')),
  id('bunga sepatu kemeja', both(shirt, shows('bunga-sepatu')), either(shows('bunga-sepatu'), shirt)),
  id('kemeja kepiting', both(shirt, shows('kepiting')), either(shirt, shows('kepiting'))),
  id('gaun karamunting', both(in_('gaun'), shows('karamunting')), either(in_('gaun'), shows('karamunting'))),
  // Misspelled, abbreviated, written together.
  id('btk tulis', in_('batik-tulis'), both(made('tulis'), in_('selendang')), anyBatik),
  id('kmja batik', both(shirt, says('batik', 'hem')), shirt, garment),
  id('angrek', orchid, says('anggrek')),
  id('slendang batik', both(in_('selendang'), says('selendang', 'syal')), in_('selendang'), anyBatik),
  id('sambel trasi', sambalOf('terasi'), in_('sambal')),
  id('amplng', says('amplang'), in_('amplang-kerupuk'), snack),
  id('kripik pisang', says('keripik pisang'), says('keripik'), snack),
  id('gelamg manik', both(in_('gelang'), says('manik')), in_('gelang'), jewellery),
  en('neclace', in_('kalung'), undefined, jewellery),
  id('batiktulis', in_('batik-tulis'), both(made('tulis'), in_('selendang')), anyBatik),
  en('ratan bskt', both(in_('anyaman-rotan'), says('basket', 'bakul')), in_('anyaman-rotan')),
  id('oleh2', either(snack, in_('kue-dodol', 'sambal')), food),
  id('ulap dyo', in_('ulap-doyo'), says('doyo')),
  id('sirup karamnting', both(in_('sirup'), says('karamunting')), in_('sirup'), says('karamunting')),
  // Both languages in one.
  en(
    'batik shirt anggrek',
    both(shirt, orchid),
    either(both(garment, orchid), both(shirt, says('batik'))),
    either(orchid, shirt),
  ),
  id('tote batik', both(bag, in_('tas-dompet')), bag, in_('tas-dompet')),
  id('outer batik', both(in_('luaran'), says('batik', 'outer')), in_('luaran'), garment),
  en('sambal crab', both(in_('sambal'), crab), either(in_('sambal'), both(food, crab))),
  en('kemeja blue', both(shirt, dyed('nila', 'nila-muda')), shirt),
  // Prices and haste in words.
  id(
    'kemeja batik di bawah 400rb',
    both(shirt, says('batik', 'hem'), under(400 * k)),
    both(shirt, under(400 * k)),
    shirt,
  ),
  en('shirt under 300 ribu', both(shirt, under(300 * k)), undefined, both(garment, under(300 * k))),
  id('tas <200k', both(bag, under(200 * k)), both(in_('tas-dompet', 'tas-tenun'), under(200 * k)), bag),
  id('kain batik maksimal 1,5 juta', both(cloth, under(1.5 * m)), undefined, anyBatik),
  id('kain di atas 1 juta', both(either(cloth, in_('ulap-doyo')), over(1 * m)), undefined, cloth),
  id(
    'oleh oleh 20 ribuan',
    both(either(snack, in_('kue-dodol', 'sambal')), under(24 * k), over(16 * k)),
    both(food, under(24 * k)),
    food,
  ),
  id(
    'selendang 200-300 ribu',
    both(in_('selendang'), under(300 * k), over(200 * k)),
    undefined,
    in_('selendang'),
  ),
  id('gelang siap kirim', both(in_('gelang'), ready), in_('gelang'), jewellery),
  en('necklace in stock below 40k', both(in_('kalung'), ready, under(40 * k)), in_('kalung'), jewellery),
  id('ulap doyo ready', both(in_('ulap-doyo'), ready), either(in_('ulap-doyo'), says('doyo'))),
  id('batik tulis pre order', both(in_('batik-tulis'), toOrder), in_('batik-tulis'), anyBatik),
  // What for, and for whom.
  en(
    'a batik shirt with the orchid for my father under 500 ribu',
    both(shirt, orchid, under(500 * k)),
    both(shirt, says('batik', 'hem'), under(500 * k)),
    either(both(orchid, under(500 * k)), both(shirt, under(500 * k))),
  ),
  id('kemeja untuk bapak', shirt, undefined, garment),
  id('kemeja kerja', both(shirt, says('kemeja kerja', 'work shirt', 'kamis')), shirt, garment),
  id(
    'hadiah untuk ibu',
    either(in_('selendang', 'gaun', 'luaran'), jewellery, bag),
    pouch,
    in_('bordir', 'rumah-meja'),
  ),
  en(
    'gift for mom under 100k',
    both(either(in_('selendang', 'tas-dompet', 'bordir'), jewellery), under(100 * k)),
    both(pouch, under(100 * k)),
    under(100 * k),
  ),
  id('kalung untuk pacar', in_('kalung'), undefined, jewellery),
  en('blue batik cloth', both(cloth, dyed('nila', 'nila-muda')), cloth, anyBatik),
  id(
    'kain merah',
    both(either(cloth, in_('ulap-doyo')), dyed('mengkudu')),
    either(cloth, in_('ulap-doyo')),
    dyed('mengkudu'),
  ),
  id(
    'hiasan dinding',
    says('hiasan dinding', 'wall piece', 'batik bingkai', 'tameng hias', 'hiasan sulam'),
    either(in_('ukiran'), in_('sulam-tumpar')),
    in_('rumah-meja'),
  ),
  id('busana lanting', by('busana-lanting'), undefined, both(garment, not(by('busana-lanting')))),
];
