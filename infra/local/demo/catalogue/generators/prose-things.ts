/** Sentences for bags, beads, baskets, carvings and things for the house. */
import type { Prose } from './prose-cloth.ts';

export const bag: Prose = {
  open: [
    [
      'Tas harian dari kain {motif} warna {colour}. {meaning}',
      'An everyday bag of {motif} cloth in {colour}. {meaning}',
    ],
    [
      'Dijahit di {place} oleh {maker}, yang kesal karena tas lain selalu kurang sakunya.',
      'Sewn in {place} by {maker}, who was tired of bags with too few pockets.',
    ],
    [
      'Cukup ringan untuk pasar, cukup rapi untuk rapat. Motifnya {motif}.',
      'Light enough for the market, neat enough for a meeting. The motif is {motif}.',
    ],
    [
      '{meaning} Di tas ini motifnya kami letakkan tepat di tengah, supaya tidak terpotong jahitan.',
      '{meaning} We place the motif in the very middle here, so that no seam cuts it.',
    ],
  ],
  made: [
    [
      'Lapis dalam kanvas, jahitan ganda di titik beban.',
      'Canvas lining, double stitching where the weight hangs.',
    ],
    [
      'Ritsleting kuningan, satu saku dalam, satu saku tersembunyi.',
      'Brass zip, one inner pocket and one hidden.',
    ],
    [
      'Kainnya dilapis tipis supaya tegak tanpa menjadi kaku.',
      'Lightly backed, so that it stands without being stiff.',
    ],
  ],
  keep: [
    ['Lap dengan kain lembap, jangan direndam.', 'Wipe with a damp cloth; do not soak.'],
    [
      'Bila talinya lepas, kirim kembali: kami jahit gratis.',
      'Should a strap come loose, send it back: we sew it for nothing.',
    ],
    [
      'Muat kotak bekal, botol minum, dan payung lipat.',
      'Holds a lunch box, a bottle and a folding umbrella.',
    ],
  ],
};

export const beads: Prose = {
  open: [
    [
      'Manik kaca warna {colour}, dirangkai satu per satu oleh {maker} di {place}.',
      'Glass beads in {colour}, strung one by one by {maker} in {place}.',
    ],
    [
      'Dipakai sendiri sudah ramai, dipakai bertiga seperti pesta. Warnanya {colour}.',
      'Lively on its own, a feast in threes. The colour is {colour}.',
    ],
    [
      'Urutan warnanya dihitung dari lagu yang biasa dinyanyikan {maker} saat bekerja.',
      'The order of colours is counted from the song that {maker} sings at work.',
    ],
    [
      'Kecil, ringan, dan berbunyi pelan saat Anda menoleh.',
      'Small, light, and it makes a soft sound when you turn your head.',
    ],
    [
      'Oleh-oleh yang muat di saku kemeja: manik {colour} dari {place}.',
      'A present that fits a shirt pocket: {colour} beads from {place}.',
    ],
  ],
  made: [
    ['Benang nilon berlapis, pengait bebas nikel.', 'Coated thread and nickel-free fittings.'],
    [
      'Manik kaca dipadu biji dan kayu, jadi tidak terasa dingin di kulit.',
      'Glass with seeds and wood, so it is not cold on the skin.',
    ],
    [
      'Dikerjakan ibu-ibu di waktu sore; tiap untai diperiksa dua kali.',
      'Made by mothers in the afternoon; each strand is checked twice.',
    ],
  ],
  keep: [
    ['Lepas sebelum mandi dan tidur.', 'Take it off before bathing and sleeping.'],
    ['Bisa dipesan dengan warna seragam acara Anda.', 'Can be made in the colours of your event.'],
    ['Simpan tergantung supaya untainya tidak kusut.', 'Keep it hanging, so that the strands do not tangle.'],
  ],
};

export const rattan: Prose = {
  open: [
    [
      'Dianyam di {place} dari rotan yang dibelah tangan, polanya berlian {colour}.',
      'Woven in {place} of cane split by hand, with a diamond in {colour}.',
    ],
    [
      'Anyaman {maker} terkenal rapat: air beras pun lama baru menetes.',
      '{maker}’s weave is known to be tight: even rice water takes its time.',
    ],
    [
      'Dulu untuk membawa hasil ladang; kini untuk laptop, mainan, atau benang rajut.',
      'Once for the harvest; now for laptops, toys or knitting.',
    ],
    [
      'Makin tua makin cokelat, makin cokelat makin cantik. Aksennya {colour}.',
      'The older the browner, the browner the lovelier. Marked in {colour}.',
    ],
  ],
  made: [
    [
      'Rotan sega kering jemur, bingkai rotan besar yang ditekuk api.',
      'Sun-dried cane round a frame of thick rattan, bent over fire.',
    ],
    [
      'Warnanya rendaman daun dan lumpur, tidak luntur kena hujan.',
      'Coloured in leaf and mud; rain does not take it.',
    ],
    ['Tiga hari membelah, dua hari menganyam.', 'Three days of splitting, two of weaving.'],
  ],
  keep: [
    [
      'Lap kering; bila lembap, jemur sebentar di pagi hari.',
      'Wipe dry; if damp, a short morning sun will do.',
    ],
    ['Ukuran bisa berbeda satu dua sentimeter.', 'Sizes may differ by a centimetre or two.'],
  ],
};

export const wood: Prose = {
  open: [
    [
      '{motif} dipahat dangkal supaya serat kayunya tetap terbaca. {meaning}',
      '{motif}, carved shallow so that the grain can still be read. {meaning}',
    ],
    [
      '{maker} memahat dari teras rumahnya di {place}, menghadap jalan, dan anak-anak sering berhenti menonton.',
      '{maker} carves on a porch in {place}, facing the street, where children stop to watch.',
    ],
    [
      '{meaning} Dibuat dari kayu sisa bangunan yang sudah kering bertahun-tahun.',
      '{meaning} Made from building timber that has been dry for years.',
    ],
    [
      'Untuk dinding yang terlalu lama kosong: {motif}, dengan sentuhan warna {colour}.',
      'For a wall that has been bare too long: {motif}, with a touch of {colour}.',
    ],
  ],
  made: [
    ['Diamplas tiga tingkat dan dilap minyak kelapa.', 'Sanded three times and rubbed with coconut oil.'],
    ['Tanpa pernis: kayunya bernapas.', 'No varnish: the wood can breathe.'],
    ['Gantungan kuningan sudah terpasang di belakang.', 'A brass hanger is fitted to the back.'],
  ],
  keep: [
    ['Lap kering, beri minyak setahun sekali.', 'Dust dry; oil once a year.'],
    [
      'Dikirim dalam peti tipis supaya sudutnya selamat.',
      'Sent in a thin crate, so that the corners arrive.',
    ],
  ],
};

export const home: Prose = {
  open: [
    [
      '{motif} untuk ruang yang sudah punya semuanya kecuali cerita. Warnanya {colour}.',
      '{motif} for a room that has everything but a story. The colour is {colour}.',
    ],
    [
      '{meaning} Kami memakainya di rumah sendiri dulu sebelum menjualnya.',
      '{meaning} We lived with it ourselves before we sold it.',
    ],
    [
      'Dijahit di {place} dari kain {motif} yang sama dengan kemeja kami, jadi warnanya akan rukun.',
      'Sewn in {place} from the same {motif} cloth as our shirts, so the colours will get on.',
    ],
    [
      'Satu benda berwarna {colour} cukup untuk mengubah sudut rumah.',
      'One thing in {colour} is enough to change a corner of the house.',
    ],
  ],
  made: [
    ['Katun tebal, tepi dilipat dua kali.', 'Heavy cotton, hemmed twice.'],
    [
      'Sudutnya diperkuat, jahitannya tidak terlihat dari depan.',
      'Reinforced corners, no stitches to be seen from the front.',
    ],
    ['Kainnya dicuci sebelum dipotong, jadi ukurannya tetap.', 'Washed before cutting, so the size stays.'],
  ],
  keep: [
    ['Aman dicuci mesin putaran lembut.', 'Safe in the machine on a gentle cycle.'],
    ['Setrika selagi agak lembap.', 'Iron while slightly damp.'],
  ],
};
