/** Sentences for things that need their own: shawls, shoes, pouches, bead bags, framed cloth, bark cloth, floss, dodol. */
import type { Prose } from './prose-cloth.ts';

export const shawl: Prose = {
  open: [
    [
      '{motif} di kain ringan warna {colour}, cukup lebar untuk bahu dan kepala. {meaning}',
      '{motif} on light cloth in {colour}, wide enough for shoulders and head. {meaning}',
    ],
    [
      'Untuk pesawat yang dingin, masjid yang teduh, dan foto keluarga. Warnanya {colour}.',
      'For cold aeroplanes, shaded mosques and family photographs. The colour is {colour}.',
    ],
    [
      '{meaning} {maker} menaruh motifnya di kedua ujung, supaya terlihat bagaimanapun dililit.',
      '{meaning} {maker} sets the motif at both ends, so that it shows however you wind it.',
    ],
    [
      'Jatuhnya lembut, rumbainya pendek, dan warna {colour}-nya tidak rewel dipadukan.',
      'It falls softly, the fringe is short, and {colour} goes with most things.',
    ],
  ],
  made: [
    [
      'Katun primisima, 55 × 190 cm, rumbai dipilin tangan.',
      'Primissima cotton, 55 × 190 cm, fringe twisted by hand.',
    ],
    ['Dicanting lalu dicelup dua kali; 50 × 180 cm.', 'Drawn in wax and dipped twice; 50 × 180 cm.'],
  ],
  keep: [
    ['Cuci dengan tangan, jemur di tempat teduh.', 'Wash by hand, dry in the shade.'],
    ['Bila sering dipakai di atas kerudung, setrika hangat saja.', 'A warm iron is all it needs.'],
  ],
};

export const shoe: Prose = {
  open: [
    [
      'Tenun {motif} warna {colour} di atas sol kulit yang lentur.',
      '{motif} weave in {colour} on a supple leather sole.',
    ],
    [
      'Ringan dilepas di depan pintu, rapi dipakai ke kantor. {meaning}',
      'Easy to slip off at a door, neat enough for the office. {meaning}',
    ],
    [
      '{maker} memotong tenunnya sepasang-sepasang, supaya kiri dan kanan bercermin.',
      '{maker} cuts the weave in pairs, so that left and right are mirrored.',
    ],
  ],
  made: [
    [
      'Sol dijahit, bukan hanya dilem; bantalan dalamnya bisa dilepas.',
      'The soles are stitched, not only glued; the insoles come out.',
    ],
    [
      'Bagian dalam kulit samak nabati, jadi tidak gerah.',
      'Lined in vegetable-tanned leather, so feet stay cool.',
    ],
  ],
  keep: [
    ['Bersihkan dengan sikat kering. Hindari genangan.', 'Clean with a dry brush. Keep out of puddles.'],
    [
      'Kirim panjang kaki dalam sentimeter bila ragu.',
      'If in doubt, send the length of your foot in centimetres.',
    ],
  ],
};

export const pouch: Prose = {
  open: [
    [
      'Kecil, ringan, dan selalu dicari saat hilang: dompet {motif} warna {colour}.',
      'Small, light, and missed whenever it is mislaid: {motif} in {colour}.',
    ],
    [
      'Dari sisa kain kemeja yang terlalu bagus untuk dibuang. {meaning}',
      'From shirt cloth too good to throw away. {meaning}',
    ],
    [
      'Dijahit {maker} di {place}, sepuluh sehari, tak pernah lebih.',
      'Sewn by {maker} in {place}, ten a day and never more.',
    ],
    [
      'Untuk lipstik, pensil, kabel, atau uang kembalian. Motifnya {motif}.',
      'For lipstick, pencils, cables or change. The motif is {motif}.',
    ],
  ],
  made: [
    [
      'Ritsleting kuningan dengan rumbai, lapis dalam katun polos.',
      'A brass zip with a tassel, plain cotton lining.',
    ],
    ['Lapis dalam tahan air, cukup dilap.', 'The lining is waterproof and wipes clean.'],
  ],
  keep: [
    ['Boleh dicuci tangan. Keringkan terbuka.', 'May be washed by hand. Dry it open.'],
    [
      'Cantik sebagai suvenir: pesan 30 ke atas dapat kartu nama.',
      'Makes a good favour: with 30 or more, name cards are included.',
    ],
  ],
};

export const beadBag: Prose = {
  open: [
    [
      'Lebih dari seribu manik {colour}, dirangkai {maker} dari bawah ke atas.',
      'More than a thousand beads in {colour}, strung by {maker} from the bottom up.',
    ],
    ['Untuk malam yang hanya perlu ponsel dan kunci.', 'For evenings that need only a phone and a key.'],
    [
      'Bunyinya halus seperti hujan jauh. Warnanya {colour}, buatan {place}.',
      'It sounds like distant rain. In {colour}, made in {place}.',
    ],
  ],
  made: [
    ['Tali manik, lapis dalam satin, kancing magnet.', 'A beaded strap, satin lining, a magnetic clasp.'],
    [
      'Benang dilapis lilin, jadi maniknya tidak mudah lepas.',
      'The thread is waxed, so beads stay where they are.',
    ],
  ],
  keep: [
    ['Simpan datar, jauhkan dari parfum.', 'Keep it flat and away from perfume.'],
    ['Manik yang lepas kami rangkai kembali tanpa biaya.', 'We restring lost beads at no charge.'],
  ],
};

export const framed: Prose = {
  open: [
    [
      'Sepotong {motif} warna {colour} yang dipilih {maker} dari bagian kain terbaiknya. {meaning}',
      'A piece of {motif} in {colour} that {maker} chose from the best of the cloth. {meaning}',
    ],
    [
      'Tidak semua batik harus dipakai; ada yang cukup dipandang. {meaning}',
      'Not all batik must be worn; some is simply to be looked at. {meaning}',
    ],
    [
      'Hadiah yang sering dibawa pulang tamu kantor: {motif} dalam bingkai.',
      'A gift that visitors often take home: {motif} in a frame.',
    ],
  ],
  made: [
    [
      'Bingkai kayu jati belanda, kaca bening, paspartu bebas asam.',
      'Pine frame, clear glass, acid-free mount.',
    ],
    ['Kainnya dijahit ke papan, tidak dilem.', 'The cloth is sewn to its board, never glued.'],
  ],
  keep: [
    [
      'Jauhkan dari matahari langsung agar warnanya tetap.',
      'Keep out of direct sun, and the colours will stay.',
    ],
    ['Dikirim dengan pelindung sudut dan peti.', 'Sent with corner guards, in a crate.'],
  ],
};

export const bark: Prose = {
  open: [
    [
      'Kulit kayu ditumbuk sampai selembut kain, lalu dilukis {motif}.',
      'Bark, beaten soft as cloth and painted with {motif}.',
    ],
    [
      'Dipakai saat menari, menyambut tamu, atau menghias dinding. {meaning}',
      'For dancing, for greeting guests, or for the wall. {meaning}',
    ],
    [
      '{maker} di {place} masih menumbuknya dengan palu kayu, sore hari, supaya tetangga tak terganggu.',
      '{maker} in {place} still beats it with a wooden mallet, in the afternoon, to spare the neighbours.',
    ],
  ],
  made: [
    ['Warnanya dari arang, tanah, dan getah.', 'Coloured with charcoal, earth and sap.'],
    ['Lingkarnya bisa disetel dari 54 sampai 60 cm.', 'It adjusts from 54 to 60 cm.'],
  ],
  keep: [
    ['Jauhkan dari air; cukup diangin-anginkan.', 'Keep it dry; airing is enough.'],
    ['Bulunya bulu ayam, bukan satwa liar.', 'The feathers are a rooster’s, from no wild bird.'],
  ],
};

export const floss: Prose = {
  open: [
    [
      'Dimasak kering sampai seringan kapas, rasa {flavour}.',
      'Cooked dry until it is light as cotton, {flavour}.',
    ],
    [
      '{maker} mengaduknya empat jam tanpa mesin. Rasa {flavour}.',
      '{maker} stirs it for four hours without a machine. {flavour}.',
    ],
    [
      'Untuk bubur, roti, nasi kepal, atau langsung dari bungkusnya. Rasa {flavour}.',
      'For porridge, bread, rice balls, or straight from the pack. {flavour}.',
    ],
  ],
  made: [
    [
      'Dagingnya delapan puluh persen, sisanya bumbu dan santan.',
      'Eighty parts in a hundred are fish or crab, the rest spice and coconut.',
    ],
    ['Minyaknya diperas, jadi tidak berminyak di tangan.', 'Pressed dry, so it leaves no oil on the hand.'],
  ],
  keep: [
    ['Tahan tiga bulan tertutup rapat.', 'Keeps three months, tightly closed.'],
    ['Simpan di tempat sejuk, ambil dengan sendok kering.', 'Keep it cool and use a dry spoon.'],
  ],
};

export const dodol: Prose = {
  open: [
    [
      'Dodol {flavour} yang diaduk lima jam oleh bergantian tangan di {place}.',
      '{flavour}, stirred for five hours by hands in turn in {place}.',
    ],
    [
      'Legit, tidak lengket di gigi. Rasa {flavour} dari bahannya sendiri, bukan dari botol.',
      'Rich, and kind to the teeth. {flavour}, from the thing itself and not from a bottle.',
    ],
    [
      'Oleh-oleh yang tahan perjalanan panjang: dodol {flavour} buatan {maker}.',
      'A present that stands a long journey: {flavour}, made by {maker}.',
    ],
    [
      'Dipotong selagi hangat, dibungkus satu per satu. Rasa {flavour}.',
      'Cut while warm, wrapped one by one. {flavour}.',
    ],
  ],
  made: [
    [
      'Ketan, santan, gula aren, dan tidak ada yang lain.',
      'Sticky rice, coconut, palm sugar, and nothing else.',
    ],
    ['Kotaknya bermotif, sekalian untuk hadiah.', 'The box is patterned, ready as a gift.'],
  ],
  keep: [
    ['Tahan sebulan di suhu ruang.', 'Keeps a month at room temperature.'],
    ['Makan dengan kopi pahit.', 'Eat it with bitter coffee.'],
  ],
};
