import type { MotifStory } from './story.ts';

export const coast = {
  'jejeran-buah-mangrove': {
    theme: 'pesisir',
    inspiration: ['Buah bakau di pesisir kota', 'Mangrove fruit along the city’s shore'],
    story: [
      'Bakau tidak menjatuhkan biji. Buahnya berkecambah selagi masih bergantung, lalu meluncur seperti pensil dan menancap di lumpur. Deretannya yang rapi itulah yang menjadi lajur motif ini.\n\nMotif ini termasuk sepuluh motif pertama kota yang didaftarkan antara 2012 dan 2014. Pecanting menyukainya karena lajurnya menuntun tangan: satu baris selesai, baris berikutnya tinggal mengikuti.',
      'Mangroves drop no seeds. The fruit sprouts while it still hangs, then falls like a pencil and stands in the mud. Those even rows became the rows of this motif.\n\nIt is among the city’s first ten motifs, registered between 2012 and 2014. Batik drawers like it because the rows lead the hand: when one is done, the next only has to follow.',
    ],
  },
  'akar-mangrove-graha-indah': {
    theme: 'pesisir',
    year: 2019,
    inspiration: ['Akar tunjang hutan bakau Graha Indah', 'The stilt roots of the Graha Indah mangrove'],
    story: [
      'Di Graha Indah, di utara kota, sungai dipagari bakau yang dijaga warganya sendiri. Dari perahu, yang terlihat bukan daunnya melainkan akarnya: lengkung demi lengkung, tak satu pun berdiri sendiri.\n\nMotif ini diperlihatkan sebagai motif baru pada 2019. Lengkungnya disambung dari tepi ke tepi, sehingga kain boleh dipotong di mana saja tanpa memutus akar.',
      'At Graha Indah, in the north of the city, the river runs between mangroves that the people there look after themselves. From a boat one sees not the leaves but the roots: arch upon arch, and none that stands alone.\n\nThe motif was shown as a new one in 2019. Its arches join from edge to edge, so that the cloth may be cut anywhere without breaking a root.',
    ],
  },
  'enceng-gondok': {
    theme: 'pesisir',
    year: 2022,
    prize: 2,
    contest: true,
    inspiration: ['Eceng gondok di permukaan air', 'Water hyacinth on still water'],
    story: [
      'Orang menyebutnya gulma, dan memang ia menutup air lebih cepat daripada orang sempat membersihkannya. Namun bunganya ungu lembut dengan satu bintik kuning, seperti mata yang baru terbuka.\n\nPerancangnya melihat yang kedua itu. Motif ini juara kedua lomba 2022: rangkaian daun bulat yang mengapung, dengan satu bunga di setiap celah.',
      'People call it a weed, and it does cover water faster than anyone can clear it. Yet its flower is a soft violet with one yellow spot, like an eye just opened.\n\nThat is what its designer saw. The motif took second prize in the contest of 2022: round leaves afloat in a chain, with one flower in every gap.',
    ],
  },
  'layar-daun-ulin': {
    theme: 'hutan',
    inspiration: ['Daun ulin dan layar perahu', 'Ironwood leaves and the sails of boats'],
    story: [
      'Ulin tumbuh selambat umur manusia dan tidak lapuk di air asin; dermaga dan rumah panggung berdiri di atasnya. Daunnya, kalau dipandang dari samping, berdiri tegak seperti layar.\n\nDari seri motif Rumah Kreatif, bengkel bersama yang juga memberi kerja bagi perajin difabel.',
      'Ironwood grows as slowly as a person ages, and does not rot in salt water; jetties and stilt houses stand on it. Seen from the side, its leaf stands up like a sail.\n\nFrom the series of Rumah Kreatif, a shared workshop that also gives work to makers with disabilities.',
    ],
  },
  'taburan-daun-ulin': {
    theme: 'hutan',
    inspiration: ['Daun ulin di lantai hutan', 'Ironwood leaves on the forest floor'],
    story: [
      'Sehabis hujan, daun ulin yang gugur melekat di tanah, masing-masing menghadap ke arahnya sendiri. Motif tabur meniru itu: tak ada baris, tetapi juga tak ada tempat yang kosong.\n\nDari seri motif Rumah Kreatif. Pada kain tulis, tak ada dua helai daunnya yang sama.',
      'After rain the fallen leaves of ironwood cling to the ground, each facing its own way. A scattered motif does the same: there are no rows, and yet no place is empty.\n\nFrom the Rumah Kreatif series. On hand-drawn cloth no two of its leaves are alike.',
    ],
  },
  dugong: {
    theme: 'satwa',
    inspiration: ['Dugong dan padang lamun', 'The dugong and its seagrass'],
    story: [
      'Dugong makan seperti sapi di padang, hanya padangnya di dasar laut. Ia lambat, pemalu, dan bergantung pada air yang jernih; di mana ia masih ada, lautnya masih sehat.\n\nMotif ini menaruh induk dan anak di antara alun. Banyak orang memilihnya untuk kain gendongan.',
      'A dugong grazes like a cow, only that its meadow is on the sea bed. It is slow and shy and needs clear water; where it still lives, the sea is still well.\n\nThe motif sets mother and calf among the swell. Many choose it for the cloth that a child is carried in.',
    ],
  },
  pakis: {
    theme: 'hutan',
    contest: true,
    inspiration: ['Pucuk pakis yang menggulung', 'Fern tips still curled'],
    story: [
      'Pucuk pakis dipetik pagi-pagi sebelum terbuka, lalu ditumis; siapa terlambat hanya mendapat daun. Gulungannya yang rapat adalah janji yang belum dibuka.\n\nMotif seperti ini diajukan dalam lomba motif kota. Garisnya miring, sehingga kain terlihat bergerak saat dipakai.',
      'Fern tips are picked early, before they open, and fried; who comes late finds only leaves. The tight curl is a promise not yet unfolded.\n\nMotifs of this kind were entered in the city’s contest. The lines run aslant, so that the cloth seems to move when it is worn.',
    ],
  },
  kepiting: {
    theme: 'satwa',
    contest: true,
    inspiration: ['Kepiting bakau pesisir', 'The mud crab of the shore'],
    story: [
      'Kepiting berjalan menyamping, tetapi selalu sampai. Di kota ini ia hidup di bakau, ditangkap dengan rakkang, dan berakhir sebagai peyek atau abon.\n\nCapitnya yang terangkat menjadi kisi motif ini; sisik di antaranya ialah lumpur yang retak saat surut.',
      'A crab walks sideways, and always arrives. Here it lives among the mangroves, is caught in basket traps, and ends as crackers or floss.\n\nIts lifted claws make the lattice of the motif; the scales between are mud that cracks at low tide.',
    ],
  },
  nipah: {
    theme: 'pesisir',
    contest: true,
    inspiration: ['Pohon nipah di muara', 'The nipa palm at the river mouth'],
    story: [
      'Nipah berdiri tempat sungai bertemu laut. Daunnya jadi atap, niranya jadi gula, buahnya dimakan di perahu.\n\nMotif ini menyusun pelepahnya berhadapan, seperti dua tepi sungai yang saling memandang.',
      'The nipa palm stands where the river meets the sea. Its leaves make roofs, its sap makes sugar, its fruit is eaten in the boat.\n\nThe motif sets the fronds face to face, like two banks of a river looking at each other.',
    ],
  },
  kelapa: {
    theme: 'pesisir',
    contest: true,
    inspiration: ['Pohon kelapa di tepi pantai', 'Coconut palms on the beach'],
    story: [
      'Tak ada bagian kelapa yang dibuang: akar, batang, sabut, santan. Orang pesisir menanamnya saat anak lahir, supaya keduanya besar bersama.\n\nMotif ini berbaris seperti pohon di sepanjang pantai, dengan ombak di sela-selanya.',
      'No part of the coconut is thrown away: root, trunk, husk, milk. People of the coast plant one when a child is born, so that the two grow up together.\n\nThe motif stands in rows like the trees along a beach, with waves between them.',
    ],
  },
  bintang: {
    theme: 'warisan',
    inspiration: ['Bintang delapan penjuru', 'The star of eight points'],
    story: [
      'Sebelum ada lampu suar, nelayan pulang dengan bintang. Delapan penjurunya mudah dihitung, baik dengan benang maupun dengan manik.\n\nPola lama yang dipakai banyak orang dan tidak dimiliki siapa pun.',
      'Before there was a lighthouse, fishermen came home by the stars. Eight points are easy to count, in thread as in beads.\n\nAn old pattern that many use and nobody owns.',
    ],
  },
} as const satisfies Record<string, MotifStory>;
