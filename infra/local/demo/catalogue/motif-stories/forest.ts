import type { MotifStory } from './story.ts';

export const forest = {
  'bunga-anggrek-borneo': {
    theme: 'hutan',
    year: 2022,
    prize: 1,
    contest: true,
    inspiration: ['Anggrek hutan Kalimantan', 'The orchid of the Kalimantan forest'],
    story: [
      'Anggrek hutan tidak menanam dirinya di tanah. Ia berpegang pada dahan, minum dari embun, dan menunggu bertahun-tahun sebelum berbunga. Dari situlah makna yang diberikan padanya: cinta, damai, dan kesabaran.\n\nMotif ini juara pertama lomba pada Februari 2022. Kelopaknya lebar supaya malam dapat mengalir tanpa putus, dan bibirnya kecil supaya pecanting harus berhenti sejenak.',
      'A forest orchid does not root in the ground. It holds on to a branch, drinks the dew, and waits for years before it flowers. Hence the meaning it was given: love, peace and patience.\n\nThe motif won first prize in February 2022. Its petals are broad, so that the wax may flow unbroken, and its lip is small, so that the drawer has to pause.',
    ],
  },
  'bunga-sepatu': {
    theme: 'kebun',
    year: 2023,
    prize: 5,
    contest: true,
    inspiration: ['Kembang sepatu di pagar rumah', 'Hibiscus on a garden fence'],
    story: [
      'Kembang sepatu ada di hampir setiap pagar, dan karena itu jarang dipandang. Perancangnya, seorang pelajar sekolah kejuruan, memandangnya: mahkota lebar, putik panjang, dan serbuk yang seperti isen-isen.\n\nJuara kelima lomba 2023. Motif ini mudah dikenali dari jauh, maka sering dipilih untuk seragam.',
      'Hibiscus grows on nearly every fence, and so nobody looks at it. Its designer, a pupil of a vocational school, did: wide petals, a long stamen, and pollen like the dots that fill batik.\n\nFifth prize in the contest of 2023. It is easily known from afar, and so is often chosen for uniforms.',
    ],
  },
  'pasak-bumi-besar': {
    theme: 'hutan',
    inspiration: ['Tumbuhan pasak bumi', 'The plant pasak bumi'],
    story: [
      'Pasak bumi berakar tunggal, lurus ke bawah, sukar dicabut. Orang hutan merebus akarnya sebagai jamu; orang kota mengenalnya dari cerita.\n\nDari seri motif Rumah Kreatif. Yang besar ini menaruh satu tumbuhan utuh di setiap bidang, akar dan pucuknya sekaligus.',
      'Pasak bumi has a single root that goes straight down and is hard to pull. Forest people boil it for medicine; city people know it from stories.\n\nFrom the Rumah Kreatif series. The large form sets one whole plant in each field, root and shoot together.',
    ],
  },
  'pasak-bumi-kecil': {
    theme: 'hutan',
    inspiration: ['Pucuk muda pasak bumi', 'Young shoots of pasak bumi'],
    story: [
      'Saudara muda dari Pasak Bumi Besar: bukan tumbuhan utuh, hanya pucuknya, berbaris miring seperti hujan yang tertiup angin.\n\nDari seri motif Rumah Kreatif. Gambarnya kecil, maka cocok untuk kemeja dan selendang.',
      'The younger brother of Pasak Bumi Besar: not the whole plant but its shoots, in slanting rows like rain in the wind.\n\nFrom the Rumah Kreatif series. The figures are small, which suits shirts and shawls.',
    ],
  },
  'lilis-kantong-semar': {
    theme: 'hutan',
    inspiration: ['Kantong semar yang melilit', 'Pitcher plants that twine'],
    story: [
      'Kantong semar menadah hujan dan apa pun yang tergelincir ke dalamnya. Ia hidup di tanah miskin dan tetap berkecukupan.\n\n“Lilis” berasal dari melilit: sulurnya menghubungkan kantong yang satu dengan yang lain tanpa terputus dari ujung kain ke ujungnya. Dari seri motif Rumah Kreatif.',
      'A pitcher plant catches rain, and whatever slips in. It lives on poor soil and has enough.\n\n“Lilis” comes from the word for twining: the tendril joins pitcher to pitcher, unbroken from one end of the cloth to the other. From the Rumah Kreatif series.',
    ],
  },
  'masih-ada-harapan': {
    theme: 'hutan',
    inspiration: ['Tunas dari tunggul pohon', 'A shoot from the stump of a tree'],
    story: [
      'Tunggul yang ditebang biasanya akhir cerita. Di sini ia awal: satu tunas, dua daun, dan matahari di belakangnya.\n\nNama motif ini sekaligus pesannya. Dari seri Rumah Kreatif, bengkel yang juga memberi kerja bagi perajin difabel.',
      'A felled trunk is usually the end of a story. Here it is the beginning: one shoot, two leaves, and the sun behind them.\n\nThe motif’s name is its message: there is still hope. From the Rumah Kreatif series, the workshop that also employs makers with disabilities.',
    ],
  },
  'taburan-anggrek-hitam-borneo': {
    theme: 'hutan',
    inspiration: ['Anggrek hitam Kalimantan', 'The black orchid of Kalimantan'],
    story: [
      'Anggrek hitam tidak hitam seluruhnya. Kelopaknya pucat kehijauan; hanya bibirnya yang gelap, berbintik seperti langit malam.\n\nPada motif ini bunganya ditaburkan, supaya gelap dan terang berganti di seluruh kain. Dari seri motif Rumah Kreatif.',
      'The black orchid is not black all over. Its petals are a pale green; the lip alone is dark, and speckled like a night sky.\n\nIn this motif the flowers are strewn, so that dark and light take turns across the cloth. From the Rumah Kreatif series.',
    ],
  },
  'kuntum-anggrek-hitam': {
    theme: 'hutan',
    inspiration: ['Sekuntum anggrek hitam', 'A single black orchid'],
    story: [
      'Bunganya bertahan lima enam hari, lalu setahun ditunggu lagi. Karena itu hanya satu kuntum di setiap bidang, dan dasarnya dibiarkan polos.\n\nDari seri motif Rumah Kreatif. Kain ini sering dipakai untuk hari yang juga hanya sekali.',
      'The flower lasts five or six days, and then a year is spent waiting. Hence one single bloom in each field, on a plain ground.\n\nFrom the Rumah Kreatif series. It is often worn on days that also come only once.',
    ],
  },
  rotan: {
    theme: 'hutan',
    contest: true,
    inspiration: ['Anyaman dan batang rotan', 'Canes of rattan, plaited'],
    story: [
      'Rotan memanjat, berduri, dan sukar ditarik keluar dari hutan; setelah dibelah ia menurut pada tangan. Motif ini menggambar keduanya: batang yang keras dan anyaman yang lentur.\n\nMotif seperti ini diajukan dalam lomba motif kota.',
      'Rattan climbs, has thorns, and is hard to drag out of the forest; once it is split it does what the hand wants. The motif draws both: the stubborn cane and the supple weave.\n\nMotifs of this kind were entered in the city’s contest.',
    ],
  },
} as const satisfies Record<string, MotifStory>;
