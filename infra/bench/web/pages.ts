/** What a shopper opens, and something on it to touch (a CSS selector) for the delay of an answer to a finger. */
export const pages = [
  { name: 'home', path: '/', touch: 'summary' },
  { name: 'category', path: '/categories/batik', touch: 'summary' },
  { name: 'search', path: '/search?q=batik', touch: 'summary' },
  {
    name: 'product',
    path: '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila',
    touch: 'button[aria-label]',
  },
  { name: 'seller', path: '/sellers/sanggar-teluk-nila', touch: 'summary' },
  { name: 'motif', path: '/motifs/bunga-anggrek-borneo', touch: 'summary' },
] as const;

export type BenchPage = (typeof pages)[number];
