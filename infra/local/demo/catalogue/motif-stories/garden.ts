import type { MotifStory } from './story.ts';

export const garden = {
  'klubut-nusantara': {
    theme: 'kebun',
    year: 2022,
    prize: 3,
    contest: true,
    inspiration: ['Klubut, tema lokal lomba 2022', 'Klubut, the local theme of the contest of 2022'],
    story: [
      'Klubut ditetapkan sebagai tema lokal lomba 2022. Perancangnya memilih jala halusnya: buah kecil yang terbungkus, seperti hadiah yang belum dibuka.\n\nJuara ketiga. “Nusantara” dalam namanya berarti bahwa ia boleh dipasangkan dengan kain dari mana saja.',
      'Klubut was set as the local theme of the contest of 2022. The designer chose its veil of lace: a small fruit, wrapped like a present.\n\nThird prize. The “Nusantara” in its name means that it goes with cloth from any of the islands.',
    ],
  },
  'elai-mania': {
    theme: 'kebun',
    year: 2023,
    prize: 1,
    contest: true,
    inspiration: ['Buah elai Kalimantan', 'Elai, a fruit of Kalimantan'],
    story: [
      'Elai saudara durian: durinya lebih lembut, dagingnya jingga, dan baunya tidak mengusir siapa pun. Pada musimnya jalan ke kebun macet, itulah “mania”-nya.\n\nJuara pertama lomba pada Oktober 2023. Buahnya digambar terbelah, sebab isinya yang ditunggu orang.',
      'Elai is a cousin of the durian: its spines are softer, its flesh is orange, and its smell drives nobody away. In season the road to the orchards is jammed, hence the “mania”.\n\nFirst prize in October 2023. The fruit is drawn cut open, since it is the inside that people wait for.',
    ],
  },
  singkong: {
    theme: 'kebun',
    inspiration: ['Daun singkong', 'The leaf of the cassava'],
    story: [
      'Singkong tumbuh dari batang yang ditancapkan begitu saja, di tanah yang tak diminati tanaman lain. Daunnya dimasak, umbinya dimakan, batangnya ditancapkan lagi.\n\nJari-jari daunnya pas mengisi bidang, maka motif ini sering dipakai untuk latihan pertama murid batik.',
      'Cassava grows from a stick pushed into soil that no other plant wants. The leaf is cooked, the root is eaten, the stick is planted again.\n\nThe fingers of its leaf fill a field just so, and the motif is often the first that a pupil of batik is given.',
    ],
  },
  'jahe-balikpapan': {
    theme: 'kebun',
    inspiration: ['Rimpang dan tunas jahe', 'Ginger root and its shoots'],
    story: [
      'Rimpang jahe bercabang ke mana ia mau, dan setiap ruasnya menyimpan satu tunas. Motif ini mengikuti ruas itu: garis tebal, lalu tiba-tiba sehelai daun.\n\nHangat untuk dipandang, kata orang, dan hangat pula warnanya bila dicelup soga.',
      'A ginger root branches where it likes, and every joint keeps one shoot in store. The motif follows the joints: a thick line, and then, suddenly, a leaf.\n\nWarm to look at, people say, and warm in colour when it is dyed with soga bark.',
    ],
  },
  karamunting: {
    theme: 'kebun',
    contest: true,
    inspiration: ['Semak karamunting di tanah berpasir', 'The karamunting shrub of sandy ground'],
    story: [
      'Karamunting tumbuh sendiri di tanah berpasir dekat pantai. Anak-anak memakan buahnya sepulang sekolah dan pulang dengan lidah ungu.\n\nMotif seperti ini diajukan dalam lomba motif kota: bunga merah muda, buah gelap, dan daun yang saling berhadapan.',
      'Karamunting grows by itself on sandy ground near the sea. Children eat its berries after school and come home with purple tongues.\n\nMotifs of this kind were entered in the city’s contest: pink flowers, dark berries, and leaves in pairs.',
    ],
  },
  'buah-naga': {
    theme: 'kebun',
    contest: true,
    inspiration: ['Buah naga yang dibelah', 'Dragon fruit cut open'],
    story: [
      'Buah naga datang dari jauh dan betah di kebun-kebun sekitar kota; kini ia menjadi sambal, keripik, dan motif. Sisik di luar, bintik di dalam: dua isen-isen dalam satu buah.\n\nMotif seperti ini diajukan dalam lomba motif kota.',
      'Dragon fruit came from far away and feels at home in the gardens around the city; by now it has become chilli paste, crisps and a motif. Scales without, specks within: two fillings in one fruit.\n\nMotifs of this kind were entered in the city’s contest.',
    ],
  },
} as const satisfies Record<string, MotifStory>;
