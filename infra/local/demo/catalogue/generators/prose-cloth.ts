/**
 * Sentences from which the descriptions of cloth and clothing are put together: how a text opens, how the thing was
 * made, how one lives with it. {motif} {meaning} {colour} {maker} {place} are filled in.
 */
import type { Pair } from './words.ts';

export interface Prose {
  open: readonly Pair[];
  made: readonly Pair[];
  keep: readonly Pair[];
}

export const batikTulis: Prose = {
  open: [
    [
      '{meaning} Itulah yang dicanting {maker} di kain ini, dalam warna {colour}.',
      '{meaning} That is what {maker} drew on this cloth, in {colour}.',
    ],
    [
      'Kain {motif} ini selesai dicanting di rumah {maker}, {place}, setelah dua minggu bekerja di pagi hari saat udara masih sejuk.',
      'This {motif} cloth was finished at {maker}’s house in {place} after two weeks of mornings, while the air was cool.',
    ],
    [
      'Dari jauh tampak {colour}; dari dekat, ribuan titik isen yang tak satu pun sama. {meaning}',
      'From afar it is {colour}; close up, thousands of dots of which no two are alike. {meaning}',
    ],
    [
      '{maker} menggambar {motif} tanpa pola cetak, mengikuti garis pensil yang hampir tak terlihat. {meaning}',
      '{maker} drew {motif} without a template, along a pencil line one can hardly see. {meaning}',
    ],
    [
      'Ada yang datang ke {place} hanya untuk mencari {motif}. Yang ini berwarna {colour}, dan jumlahnya memang sedikit. {meaning}',
      'Some people come to {place} just to look for {motif}. This one is in {colour}, and there are only a few. {meaning}',
    ],
  ],
  made: [
    [
      'Malamnya dilorod tiga kali, warnanya dikunci dengan tawas. Katun primisima, lebar 110 cm.',
      'The wax is boiled out three times and the colour fixed with alum. Primissima cotton, 110 cm wide.',
    ],
    [
      'Garis luar, isen, tembokan, celup, lorod, lalu diulang untuk warna kedua: begitu panjang jalannya. Lebar kain 110 cm.',
      'Outline, dots, blocking, dye, boil, and again for the second colour: it is a long road. The cloth is 110 cm wide.',
    ],
    [
      'Kedua sisi kain sama kuatnya, karena malam ditembuskan dari belakang. Lebar 110 cm, katun prima halus.',
      'Both faces are equally strong, for the wax is drawn again from behind. 110 cm wide, fine prima cotton.',
    ],
    [
      'Warnanya dari bahan alam: tak akan seragam seperti cetakan, dan memang bukan itu tujuannya. Lebar 110 cm.',
      'The dyes are natural: they will never be as even as a print, nor are they meant to be. 110 cm wide.',
    ],
  ],
  keep: [
    [
      'Cuci dengan lerak, jemur di tempat teduh, setrika dari balik.',
      'Wash with soapnut, dry in the shade, iron on the back.',
    ],
    [
      'Simpan dengan akar wangi, jangan kapur barus. Bila dijahit, mintalah penjahit memotong searah motif.',
      'Keep it with vetiver, never with mothballs. Ask your tailor to cut along the motif.',
    ],
    [
      'Pembuatan ulang sekitar dua minggu; tulislah kami bila ingin warna lain.',
      'A second piece takes about two weeks; write to us if you would like another colour.',
    ],
  ],
};

export const batikCap: Prose = {
  open: [
    [
      'Cap {motif} kami turunkan satu per satu, rapat dan lurus, dalam warna {colour}. {meaning}',
      'We set the {motif} stamp down one print at a time, close and straight, in {colour}. {meaning}',
    ],
    [
      '{meaning} Dicap di {place}, untuk dipakai sering-sering dan tidak disayang-sayang.',
      '{meaning} Stamped in {place}, to be worn often and not spared.',
    ],
    [
      'Kalau batik tulis untuk hari besar, {motif} cap ini untuk Selasa pagi. Warnanya {colour}.',
      'If hand-drawn batik is for great days, this stamped {motif} is for a Tuesday morning. The colour is {colour}.',
    ],
    [
      'Bengkel {maker} berbunyi tuk-tuk dari pagi: itu cap {motif} yang sedang bekerja. {meaning}',
      'In {maker}’s workshop it goes tok-tok from early on: that is the {motif} stamp at work. {meaning}',
    ],
    [
      'Seragam sekolah, kemeja kantor, gorden kamar: {motif} warna {colour} ini sudah pernah menjadi ketiganya.',
      'School uniforms, office shirts, a bedroom curtain: this {motif} in {colour} has been all three.',
    ],
  ],
  made: [
    [
      'Retak halusnya tanda malam asli, bukan sablon. Katun prima, lebar 115 cm.',
      'The fine crackle is a sign of real wax, not screen print. Prima cotton, 115 cm wide.',
    ],
    [
      'Dicap malam panas dengan cap tembaga, dicelup dua kali. Lebar 115 cm.',
      'Hot wax from a copper stamp, dipped twice. 115 cm wide.',
    ],
    [
      'Kainnya sudah dicuci sekali, jadi tidak menyusut lagi setelah dijahit. Lebar 115 cm.',
      'Washed once already, so it will not shrink after sewing. 115 cm wide.',
    ],
    [
      'Satu hari mengecap, satu hari mewarna, satu hari menunggu matahari. Lebar 115 cm.',
      'A day of stamping, a day of dyeing, a day of waiting for the sun. 115 cm wide.',
    ],
  ],
  keep: [
    [
      'Cuci terpisah pada pencucian pertama, sabun lembut, tanpa pemutih.',
      'Wash apart the first time, with mild soap and no bleach.',
    ],
    [
      'Untuk pesanan seragam di atas 20 lembar, kirim pesan agar warnanya satu celupan.',
      'For uniforms of more than 20 cloths, write to us, so that all come from one bath.',
    ],
    [
      'Cukup 2 meter untuk kemeja ukuran L, 2,5 meter untuk gaun.',
      'Two metres make a shirt in size L, two and a half a dress.',
    ],
  ],
};

export const garment: Prose = {
  open: [
    [
      '{motif} dalam warna {colour}, dipotong supaya motifnya bertemu di tengah. {meaning}',
      '{motif} in {colour}, cut so that the motif meets in the middle. {meaning}',
    ],
    [
      'Dijahit {maker} di {place}, satu hari satu potong, dari kain {motif} yang kami pilih sendiri.',
      'Sewn by {maker} in {place}, one a day, from {motif} cloth that we choose ourselves.',
    ],
    ['Enak untuk kerja, pantas untuk kondangan. {meaning}', 'At ease at work, fit for a wedding. {meaning}'],
    [
      'Kami membuatnya longgar di bahu, karena kota ini panas dan orang di sini suka bergerak. Motifnya {motif}.',
      'We cut it with room at the shoulder, for this city is hot and its people like to move. The motif is {motif}.',
    ],
    [
      'Warna {colour} ini dicoba pada lima orang dengan lima warna kulit, dan kelimanya minta dibungkus. {meaning}',
      'We tried this {colour} on five people of five complexions, and all five asked us to wrap it up. {meaning}',
    ],
  ],
  made: [
    [
      'Jahitan dalam diobras dan ditutup, kancing dari tempurung kelapa.',
      'Seams are overlocked and bound, the buttons are coconut shell.',
    ],
    [
      'Katun prima yang adem, dengan sedikit ruang di jahitan samping bila nanti perlu dilonggarkan.',
      'Cool prima cotton, with something left in the side seam should it need letting out.',
    ],
    [
      'Sisa potongannya kami jadikan dompet kecil, jadi tidak ada kain yang terbuang.',
      'What is left of the cloth becomes a small pouch, so nothing is thrown away.',
    ],
    [
      'Pola ukurannya lokal: L kami setara M di banyak merek luar.',
      'The sizing is local: our L is an M with many foreign makers.',
    ],
  ],
  keep: [
    [
      'Cuci lembut, gantung, setrika hangat dari balik.',
      'Gentle wash, hang to dry, warm iron on the reverse.',
    ],
    [
      'Ragu ukuran? Kirim lingkar dada dan tinggi badan, kami bantu pilih.',
      'Unsure of the size? Send your chest and height and we shall help.',
    ],
    [
      'Bisa tukar ukuran dalam tujuh hari selama label masih terpasang.',
      'Sizes can be swapped within seven days while the label is on.',
    ],
  ],
};

export const doyo: Prose = {
  open: [
    [
      'Serat daun doyo dipilin di paha, dicelup {colour}, lalu ditenun dengan gedogan. {meaning}',
      'Doyo fibre is rolled on the thigh, dyed {colour} and woven on a backstrap loom. {meaning}',
    ],
    [
      '{meaning} {maker} menghitung benangnya tanpa kertas, seperti ibu dan neneknya.',
      '{meaning} {maker} counts the threads without paper, as mother and grandmother did.',
    ],
    [
      'Tiga sampai empat hari duduk di lantai {place}: selama itulah tenunan {motif} ini.',
      'Three to four days on a floor in {place}: that is how long this {motif} takes.',
    ],
    [
      'Kasar sedikit di awal, lalu melunak bersama pemakainya. Motifnya {motif}, warnanya {colour}.',
      'A little rough at first, then it softens with its wearer. The motif is {motif}, the colour {colour}.',
    ],
  ],
  made: [
    [
      'Seratnya dari daun yang dipanen tanpa mencabut rumpunnya.',
      'The fibre is from leaves cut without pulling up the plant.',
    ],
    [
      'Pewarnanya daun, kulit kayu, dan lumpur; bau tanahnya hilang setelah diangin-anginkan.',
      'Dyed with leaf, bark and mud; the scent of earth goes after an airing.',
    ],
    [
      'Pakannya doyo, lungsinya katun, supaya kuat sekaligus lentur.',
      'Doyo in the weft and cotton in the warp, for strength that bends.',
    ],
  ],
  keep: [
    [
      'Jangan diperas. Angin-anginkan, lalu gulung, jangan dilipat.',
      'Do not wring. Air it, then roll rather than fold.',
    ],
    ['Bersihkan dengan sikat lembut dan air dingin.', 'Clean with a soft brush and cold water.'],
    [
      'Setiap lembar sedikit berbeda dari fotonya; itulah tenun tangan.',
      'Each piece differs a little from its picture; that is what weaving by hand means.',
    ],
  ],
};

export const embroidery: Prose = {
  open: [
    [
      '{motif} diisi tusuk demi tusuk sampai benangnya berdiri di atas kain {colour}.',
      '{motif}, filled stitch by stitch until the thread stands up from the {colour} cloth.',
    ],
    [
      '{meaning} Disulam {maker} bersama tiga tetangga di {place}, sambil mendengarkan radio.',
      '{meaning} Embroidered by {maker} and three neighbours in {place}, with the radio on.',
    ],
    [
      'Usap dengan jari: sulurnya terasa. Warnanya {colour}, benangnya katun mengilap.',
      'Run a finger over it: you can feel the tendrils. The ground is {colour}, the thread a lustrous cotton.',
    ],
    [
      'Pesanan pertama motif ini untuk mas kawin. Sejak itu kami terus membuatnya, dalam {colour}.',
      'The first of these was made for a wedding gift. We have kept making it, in {colour}.',
    ],
  ],
  made: [
    [
      'Bagian belakangnya serapi bagian depan; silakan balik.',
      'The back is as neat as the front; do turn it over.',
    ],
    [
      'Enam warna benang, dua jarum, sekitar empat hari.',
      'Six colours of thread, two needles, about four days.',
    ],
    [
      'Polanya digambar kapur, hilang pada cucian pertama.',
      'The pattern is drawn in chalk, which goes with the first wash.',
    ],
  ],
  keep: [
    ['Cuci tangan, balik, dan setrika di atas handuk.', 'Wash by hand, turn it over, and iron on a towel.'],
    [
      'Jauhkan dari perekat dan ujung cincin.',
      'Keep it away from hook-and-loop tape and the points of rings.',
    ],
  ],
};
