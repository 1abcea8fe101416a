/** Somebody with one thumb, who sees no more than the screen shows. */
export interface Finger {
  /** Touches what is called so; a part of the name will do. A `link` leads to another address, a `close` only closes. */
  tap: (what: 'link' | 'summary' | 'close', name: string | RegExp) => Promise<void>;
  /** Writes into the search field and sends it off: two taps, the field and the keyboard's own key. */
  search: (words: string) => Promise<void>;
}

export interface Thing {
  /** What the newcomer was asked to find. */
  wanted: string;
  steps: (finger: Finger) => Promise<void>;
  /** What must stand on the page that they end on, as it is read. */
  found: readonly RegExp[];
}

/** Five things of the demo, asked for as people ask. */
export const things: readonly Thing[] = [
  {
    wanted: 'A batik shirt with the orchid for my father, under 500 ribu, ready today',
    steps: async ({ search, tap }) => {
      await search('kemeja batik anggrek di bawah 500rb siap kirim');
      await tap('link', 'Kemeja Batik Anggrek Borneo');
    },
    found: [/Kemeja Batik Anggrek Borneo/, /Rp\s?385\.000/, /Siap dikirim|Tinggal \d|Tersedia/],
  },
  {
    wanted: 'A halal sambal for at most Rp 20,000',
    steps: async ({ search, tap }) => {
      await search('sambal');
      await tap('summary', 'Saring');
      // The sheet stays open, so that several things can be chosen.
      await tap('link', /^Halal/);
      await tap('link', /^Rp 10\.000 – Rp 20\.000/);
      await tap('close', /^Lihat \d+ barang/);
    },
    found: [/Hasil untuk “sambal”/, /Halal/, /Rp 10\.000 – Rp 20\.000/],
  },
  {
    wanted: 'What the black orchid of the city’s cloths means, and its drawing to download',
    steps: async ({ tap }) => {
      await tap('summary', 'Menu');
      await tap('link', 'Motif');
      await tap('link', 'Kuntum Anggrek Hitam');
    },
    found: [/Kuntum Anggrek Hitam/, /Unduh gambar ukuran penuh/],
  },
  {
    wanted: 'Something to give tonight that is ready to send, cheapest first',
    steps: async ({ tap }) => {
      await tap('link', /Lihat semua: Siap dikirim hari ini/);
      await tap('link', 'Termurah');
    },
    found: [/Siap dikirim hari ini/, /Termurah/],
  },
  {
    wanted: 'Who checked the certificate of the indigo orchid cloth on the front page',
    steps: async ({ tap }) => {
      await tap('link', 'Batik Tulis Anggrek Borneo, Nila Sembilan Celup');
      await tap('link', 'Lihat asal-usulnya');
    },
    found: [/Kekayaan intelektual/, /Diperiksa/],
  },
];
