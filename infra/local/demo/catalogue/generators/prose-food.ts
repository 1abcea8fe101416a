/** Sentences for food and drink; {flavour} is what it tastes of. */
import type { Prose } from './prose-cloth.ts';

export const sambal: Prose = {
  open: [
    [
      'Sambal {flavour} dari dapur {maker} di {place}: pedasnya datang pelan, lalu menetap.',
      'Sambal with {flavour} from {maker}’s kitchen in {place}: the heat arrives slowly, then stays.',
    ],
    [
      'Diulek kasar supaya masih ada yang digigit. Rasa utamanya {flavour}.',
      'Pounded coarse, so there is still something to bite. It tastes of {flavour}.',
    ],
    [
      'Resepnya dari mertua, garamnya dikurangi, {flavour} ditambah.',
      'A mother-in-law’s recipe, with less salt and more {flavour}.',
    ],
    [
      'Satu sendok di nasi hangat sudah cukup; dua sendok, siapkan es. Sambal {flavour}.',
      'One spoon on hot rice is enough; for two, have ice at hand. With {flavour}.',
    ],
    [
      'Dimasak sampai minyaknya naik, maka sambal {flavour} ini awet tanpa pengawet.',
      'Cooked until the oil rises, so this {flavour} sambal keeps without preservatives.',
    ],
  ],
  made: [
    [
      'Cabainya dipetik pagi, dimasak siang, ditutup rapat sebelum sore.',
      'Chillies picked in the morning, cooked at noon, sealed before evening.',
    ],
    [
      'Tingkat pedas: tiga dari lima menurut kami, lima dari lima menurut tamu dari jauh.',
      'Heat: three of five by our measure, five of five by that of visitors.',
    ],
    ['Tanpa MSG dan pewarna.', 'No MSG and no colouring.'],
    ['Stoplesnya disteril dan disegel satu per satu.', 'The jars are sterilised and sealed one by one.'],
  ],
  keep: [
    [
      'Tahan tiga bulan tertutup; setelah dibuka simpan di kulkas.',
      'Keeps three months sealed; once open, in the fridge.',
    ],
    ['Pakai sendok kering supaya tidak cepat basi.', 'Use a dry spoon and it will last.'],
    [
      'Enak dengan ikan bakar, tahu goreng, atau telur dadar.',
      'Good with grilled fish, fried tofu or an omelette.',
    ],
  ],
};

export const crackers: Prose = {
  open: [
    [
      'Renyah dari {place}, rasa {flavour}, digoreng kecil-kecil supaya merata.',
      'Crisp from {place}, {flavour}, fried in small batches so that every piece is even.',
    ],
    ['Bunyinya dulu, baru rasanya: {flavour}.', 'First the sound, then the taste: {flavour}.'],
    [
      '{maker} menggoreng setiap pagi kecuali Jumat. Yang ini rasa {flavour}.',
      '{maker} fries every morning but Friday. This one is {flavour}.',
    ],
    [
      'Teman perjalanan, teman lembur, teman nonton. Rasa {flavour}.',
      'For the road, the late shift, the film. {flavour}.',
    ],
    [
      'Anak-anak kami mencicipi tiap adonan; {flavour} mendapat suara terbanyak.',
      'Our children taste every batch; {flavour} won the vote.',
    ],
  ],
  made: [
    ['Minyaknya diganti tiap hari, ditiriskan dengan mesin.', 'The oil is changed daily and spun off.'],
    ['Bahannya dari pelelangan dan kebun sekitar kota.', 'From the auction and the gardens round the city.'],
    ['Kemasan tebal dengan klip, supaya tetap renyah.', 'A thick pack with a clip, to stay crisp.'],
  ],
  keep: [
    ['Tahan empat bulan di tempat kering.', 'Keeps four months in a dry place.'],
    ['Segera tutup setelah dibuka, kalau masih ada.', 'Close it after opening, if any is left.'],
    ['Isi dus: 24 bungkus. Kirim pesan untuk harga grosir.', 'A carton holds 24. Write to us for wholesale.'],
  ],
};

export const drink: Prose = {
  open: [
    [
      'Sirup {flavour} dari {place}, dimasak dalam panci kecil supaya warnanya tidak hilang.',
      'A {flavour} syrup from {place}, cooked in small pots to keep its colour.',
    ],
    [
      'Satu bagian sirup {flavour}, lima bagian air, banyak es: begitu cara {maker} menyuguhkannya.',
      'One part {flavour} syrup, five of water, much ice: so {maker} serves it.',
    ],
    [
      'Rasa {flavour} yang tidak terlalu manis, karena kami juga yang meminumnya.',
      '{flavour}, not too sweet, for we drink it ourselves.',
    ],
    [
      'Dibuat saat panen berlebih dan kebun wangi {flavour} dari pagar sampai dapur.',
      'Made when the harvest is too much and the house smells of {flavour} from fence to kitchen.',
    ],
  ],
  made: [
    ['Gula pasir murni dan aren, tanpa pemanis buatan.', 'Cane and palm sugar, no sweeteners.'],
    ['Disaring dua kali dan dibotolkan panas.', 'Strained twice and bottled hot.'],
    ['Endapan di dasar botol itu buahnya; kocok dulu.', 'What settles is fruit; shake first.'],
  ],
  keep: [
    [
      'Tahan enam bulan tertutup, sebulan di kulkas setelah dibuka.',
      'Six months sealed, a month in the fridge once open.',
    ],
    ['Enak juga dituang di atas es serut atau pancake.', 'Good over shaved ice or pancakes as well.'],
  ],
};

export const cake: Prose = {
  open: [
    ['Kue {flavour} dari oven kecil {maker} di {place}.', '{flavour}, from {maker}’s small oven in {place}.'],
    [
      'Lembut di dalam, sedikit gosong di tepi: memang begitu seharusnya. Rasa {flavour}.',
      'Soft within, a little dark at the edge: as it should be. {flavour}.',
    ],
    [
      'Untuk arisan, untuk pengajian, untuk sendirian di dapur. Rasa {flavour}.',
      'For the gathering, for the guests, for alone in the kitchen. {flavour}.',
    ],
    [
      'Resep tahun-tahun lalu yang tidak kami ubah, kecuali {flavour}-nya ditambah.',
      'A recipe we have not changed in years, except for more {flavour}.',
    ],
  ],
  made: [
    ['Telur kampung, mentega, dan gula aren.', 'Free-range eggs, butter and palm sugar.'],
    ['Diaduk tangan, dibungkus daun atau kertas roti.', 'Stirred by hand, wrapped in leaf or paper.'],
    ['Dibuat pagi hari pada hari pengiriman.', 'Made in the morning of the day it is sent.'],
  ],
  keep: [
    ['Paling enak dalam lima hari.', 'Best within five days.'],
    [
      'Dodol tahan sebulan; kue basah simpan di kulkas.',
      'Dodol keeps a month; put fresh cake in the fridge.',
    ],
    ['Hangatkan sebentar dan makan dengan teh pahit.', 'Warm it briefly and eat it with bitter tea.'],
  ],
};
