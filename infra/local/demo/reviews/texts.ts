import type { ReviewWords } from './words.ts';

/** What people say of cloth that is worn or hung as it is. */
const cloth: ReviewWords = {
  id: {
    praise: [
      'Warnanya lebih dalam daripada di foto, dan tidak ada bercak sama sekali.',
      'Malamnya bersih sampai ke pinggir, kelihatan dikerjakan dengan sabar.',
      'Kainnya adem dan jatuh, enak dililit untuk kondangan.',
      'Sudah saya cuci dua kali dengan lerak, warnanya tidak luntur.',
      'Motifnya rapi dan simetris, tetangga langsung tanya beli di mana.',
      'Serat kainnya rapat tetapi tetap ringan di badan.',
      'Ada sedikit aroma malam waktu dibuka, hilang setelah diangin-anginkan. Tanda asli!',
      'Titik-titik isennya halus sekali, harus dilihat dari dekat.',
      'Saya jahitkan jadi kemeja untuk bapak, penjahitnya memuji bahannya.',
      'Lebarnya pas untuk kebaya dan masih sisa untuk selendang kecil.',
      'Jahitan tepinya rapi, tidak perlu dirapikan lagi.',
      'Dapat kartu kecil berisi cerita motifnya. Sentuhan yang manis.',
      'Dipakai untuk seragam keluarga, sepuluh orang dan semuanya puas.',
      'Tenunannya padat, tidak ada benang yang tertarik.',
    ],
    but: [
      'Warnanya sedikit lebih gelap daripada di foto, tetapi tetap bagus.',
      'Pengirimannya agak lama karena hujan, untung barangnya aman.',
      'Ada satu benang lepas di ujung, mudah dirapikan sendiri.',
      'Akan lebih baik kalau disertai petunjuk mencuci.',
    ],
    regret: [
      'Kainnya bagus, tetapi warnanya cukup berbeda dari foto. Saya berharap birunya lebih tua.',
      'Ukurannya kurang beberapa sentimeter dari yang tertulis, jadi tidak cukup untuk rok.',
      'Di satu sudut motifnya agak meleset. Untuk harga segini saya berharap lebih teliti.',
    ],
    titles: [
      'Halus dan adem',
      'Sesuai harapan',
      'Cantik sekali',
      'Untuk hadiah ibu',
      'Batiknya hidup',
      'Pasti beli lagi',
      'Bangga memakainya',
    ],
  },
  en: {
    praise: [
      'The colours are deeper than in the pictures and the cloth feels soft from the first day.',
      'You can see the hand in every line. I keep finding small dots I had not noticed.',
      'I had it framed for our living room and every guest asks about it.',
      'Light, cool, and it survived a hand wash without any bleeding.',
      'Bought as a gift for my mother-in-law in Surabaya. She wore it the very same week.',
      'The edges are cleanly finished and it drapes beautifully.',
    ],
    but: [
      'A touch darker than on my screen, still lovely.',
      'It took a few days longer than I hoped, well worth the wait.',
    ],
    regret: [
      'Nice cloth, but the blue is rather different from the picture.',
      'A little shorter than described, so I could not use it as planned.',
    ],
    titles: ['Beautiful work', 'A piece of Balikpapan', 'Lovely gift', 'Better than the photos'],
  },
};

/** What people say of clothes and shoes. */
const wear: ReviewWords = {
  id: {
    praise: [
      'Ukurannya pas sesuai tabel, saya biasa pakai L dan tidak perlu dikecilkan.',
      'Furingnya halus, dipakai seharian di kantor tidak gerah.',
      'Potongannya rapi di bahu, kelihatan seperti dijahit khusus.',
      'Suami saya pakai untuk wisuda anak, banyak yang memuji.',
      'Pertemuan motif di bagian depan nyambung, jarang ada yang seteliti ini.',
      'Kancingnya kuat dan ada cadangan satu di dalam.',
      'Bahannya menyerap keringat, cocok untuk cuaca Balikpapan.',
      'Bisa untuk rapat, bisa untuk jalan sore. Serbaguna.',
      'Saya tanya ukuran lewat WhatsApp, dijawab dengan foto meteran. Sangat membantu.',
      'Sudah dicuci tiga kali, bentuknya tidak berubah.',
      'Dibungkus rapi dengan kain perca, sayang dibuang.',
      'Solnya empuk dan tidak licin di lantai basah.',
    ],
    but: [
      'Lengannya agak panjang buat saya, tinggal dilipat sedikit.',
      'Ritsletingnya agak keras di awal, sekarang sudah lancar.',
      'Kainnya sedikit menerawang, pakai dalaman lebih aman.',
    ],
    regret: [
      'Modelnya bagus tetapi ukuran M terasa seperti S. Tolong tabel ukurannya diperiksa lagi.',
      'Jahitan ketiaknya lepas setelah dua kali pakai. Penjual menawarkan perbaikan, jadi saya beri tiga.',
    ],
    titles: [
      'Pas di badan',
      'Nyaman seharian',
      'Rapi jahitannya',
      'Suami suka',
      'Untuk kondangan',
      'Keren dipakai kerja',
    ],
  },
  en: {
    praise: [
      'Fits exactly like the size table says. I am 175 cm and took an L.',
      'Comfortable in the heat, and the pattern meets at the front seam.',
      'Wore it to a wedding and got asked about it all evening.',
      'Well lined, strong buttons, nothing to complain about.',
      'The maker answered my question about sizes within minutes.',
    ],
    but: ['Sleeves run slightly long, easy to fold.', 'Good, though I would size up next time.'],
    regret: ['The cut is nice, but M fits like S. I gave it to my sister.'],
    titles: ['Perfect fit', 'Well made', 'Comfortable all day', 'Compliments guaranteed'],
  },
};

/** What people say of bags, jewellery, rattan and things for the house. */
const things: ReviewWords = {
  id: {
    praise: [
      'Anyamannya rapat dan kuat, sudah saya isi belanjaan penuh dan tidak berubah bentuk.',
      'Detailnya teliti, tidak ada ujung yang tajam.',
      'Ringan dipakai, tidak bikin telinga sakit.',
      'Warnanya natural, cocok dengan meja kayu di rumah.',
      'Kaitnya kokoh, sudah dua minggu dipakai tiap hari.',
      'Di foto sudah bagus, aslinya lebih bagus.',
      'Dikemas berlapis-lapis, sampai Jakarta tanpa lecet.',
      'Kata anak saya ini hadiah paling bagus tahun ini.',
      'Ritsletingnya lancar dan jahitan talinya kuat.',
      'Ukurannya pas untuk dompet, ponsel, dan botol kecil.',
      'Aroma rotannya masih ada, khas sekali.',
      'Kelihatan mahal padahal harganya bersahabat.',
    ],
    but: [
      'Lebih kecil daripada bayangan saya, salah saya tidak baca ukurannya.',
      'Talinya agak pendek untuk diselempangkan.',
      'Warnanya sedikit berbeda antara kiri dan kanan, wajar karena buatan tangan.',
    ],
    regret: [
      'Satu manik lepas waktu dibuka. Bisa saya lem sendiri, tetapi agak kecewa.',
      'Bagus, hanya saja ada bagian anyaman yang patah. Kemasannya perlu lebih tebal.',
    ],
    titles: [
      'Kuat dan cantik',
      'Kado yang pas',
      'Detailnya juara',
      'Mungil tapi kokoh',
      'Suka sekali',
      'Rapi buatannya',
    ],
  },
  en: {
    praise: [
      'Sturdy, light, and it looks even better in daylight.',
      'Arrived wrapped like a treasure, without a scratch.',
      'I use it every day and people keep asking where it is from.',
      'Tiny details, cleanly done. You can tell somebody cared.',
      'Exactly the size I needed for my keys, phone and a small book.',
    ],
    but: ['Smaller than I imagined, but that is in the description.', 'The strap could be a bit longer.'],
    regret: ['One bead came loose on the first day. The seller replied kindly, though.'],
    titles: ['Charming', 'Solid handiwork', 'My new favourite', 'Great souvenir'],
  },
};

/** What people say of what they ate. */
const food: ReviewWords = {
  id: {
    praise: [
      'Pedasnya nampol tetapi masih terasa ikannya, bukan cuma cabai.',
      'Renyah sampai lapisan terakhir, toplesnya habis dalam sehari.',
      'Rasanya persis buatan nenek saya di Tenggarong.',
      'Tidak terlalu asin, anak-anak juga doyan.',
      'Dipaking rapat dengan segel, sampai Samarinda tidak ada yang remuk.',
      'Tanggal kedaluwarsanya masih lama, dan ditulis jelas.',
      'Manisnya pas, tidak bikin haus.',
      'Cocok untuk oleh-oleh, bos saya minta dibelikan lagi.',
      'Wangi daun jeruknya terasa begitu dibuka.',
      'Kepitingnya benar-benar ada, bukan sekadar perisa.',
      'Teman makan nasi hangat yang berbahaya: nambah terus.',
      'Pesan pagi, sore sudah diantar. Masih hangat pula!',
    ],
    but: [
      'Pedasnya di atas dugaan saya, siapkan minum.',
      'Isinya sedikit kurang penuh, tetapi rasanya menutupi.',
      'Enak, hanya saja tutup botolnya agak susah dibuka.',
    ],
    regret: [
      'Rasanya enak tetapi separuh keripiknya remuk waktu sampai.',
      'Terlalu asin untuk lidah saya. Mungkin cocok untuk orang lain.',
      'Minyaknya merembes sedikit ke kemasan luar.',
    ],
    titles: [
      'Bikin nagih',
      'Habis dalam sehari',
      'Oleh-oleh wajib',
      'Pedas mantap',
      'Rasa rumahan',
      'Renyah!',
    ],
  },
  en: {
    praise: [
      'Dangerously good with plain rice. We finished the jar in two days.',
      'Crisp to the last piece and not greasy at all.',
      'Real crab, real heat, no artificial taste.',
      'Took four packs home as gifts and kept two for myself.',
      'Well sealed, clear date on the label, arrived in perfect shape.',
    ],
    but: ['Hotter than I expected, in a good way.', 'Tasty, a bit sweet for me.'],
    regret: ['Great taste, but half of the crackers were broken.', 'Too salty for me.'],
    titles: ['Addictive', 'So crunchy', 'The best sambal', 'Gone in a day'],
  },
};

export const wordsByKind = { cloth, wear, things, food } as const;
export type ReviewKind = keyof typeof wordsByKind;

/** What goes for anything that came in a parcel. */
export const anyKind = {
  id: {
    openings: [
      '',
      '',
      '',
      'Alhamdulillah sudah sampai.',
      'Barang sudah saya terima, terima kasih.',
      'Pesanan kedua di sini.',
      'Awalnya ragu beli daring, ternyata tidak menyesal.',
      'Beli untuk oleh-oleh.',
      'Sudah lama cari yang seperti ini.',
    ],
    closings: [
      '',
      '',
      '',
      'Terima kasih, sukses selalu!',
      'Penjualnya ramah.',
      'Nanti pesan lagi.',
      'Recommended.',
      'Semoga makin laris.',
      'Bangga produk lokal.',
      'Pengiriman cepat juga.',
    ],
    consolations: [
      '',
      'Untungnya pengirimannya cepat.',
      'Penjualnya sopan waktu saya bertanya.',
      'Mungkin lain kali saya coba yang lain dari toko ini.',
      'Semoga jadi perhatian.',
      'Selebihnya baik.',
    ],
    short: ['Bagus, terima kasih.', 'Sesuai foto.', 'Mantap!', 'Puas sekali.', 'Oke banget.', ''],
    replies: [
      'Terima kasih banyak, {name}! Senang sekali barangnya cocok. Kami tunggu kunjungan berikutnya.',
      'Matur nuwun, {name}. Ulasan seperti ini menyemangati para perajin kami.',
      'Terima kasih sudah berbelanja, {name}. Semoga awet dan membawa berkah.',
      'Wah, terima kasih ceritanya, {name}. Kami bacakan untuk ibu-ibu di bengkel, semua tersenyum.',
    ],
    apologies: [
      'Mohon maaf, {name}. Silakan hubungi kami lewat WhatsApp supaya bisa kami perbaiki atau ganti.',
      'Terima kasih masukannya, {name}, dan maaf sudah mengecewakan. Sudah kami sampaikan ke bagian pengerjaan.',
    ],
  },
  en: {
    openings: [
      '',
      '',
      'Arrived safely.',
      'Second order from this maker.',
      'I was unsure about ordering online, no regrets.',
    ],
    closings: ['', '', 'Thank you!', 'Will order again.', 'Friendly seller, quick delivery.'],
    consolations: [
      '',
      'Delivery was quick, at least.',
      'The seller was polite about it.',
      'I may try something else from this maker.',
    ],
    short: ['Great, thank you.', 'Just like the photos.', 'Very happy.', ''],
    replies: [
      'Thank you so much, {name}! It makes the whole workshop happy to read this.',
      'Thank you for supporting local makers, {name}. We hope to see you again.',
    ],
    apologies: ['We are sorry, {name}. Please write to us on WhatsApp, so that we can repair or replace it.'],
  },
} as const;
