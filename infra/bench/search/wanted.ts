import type { DemoProduct } from '../../local/demo/index.ts';

/** What a shopper sees of a product and judges it by. Nothing of the ranking is known here. */
export interface Seen {
  handle: string;
  seller: string;
  category: string;
  motif: string;
  /** Titles in both languages, in lower case. */
  title: string;
  /** What the pictures show: how the pattern was made, and in which dye. */
  technique: string;
  dye: string;
  /** Cheapest and dearest, in rupiah. */
  from: number;
  to: number;
  inStock: boolean;
  madeToOrder: boolean;
}

export type Fits = (product: Seen) => boolean;

export function see(product: DemoProduct): Seen {
  const prices = product.variants.map(({ price }) => Number(price / 100n));
  const spec = product.images[0]?.spec;
  return {
    handle: product.handle,
    seller: product.seller,
    category: product.category,
    motif: product.motif ?? '',
    title: `${product.title.id} ${product.title.en}`.toLowerCase(),
    technique: spec?.technique ?? '',
    dye: spec?.palette ?? '',
    from: Math.min(...prices),
    to: Math.max(...prices),
    inStock: product.variants.some(({ stock }) => stock > 0),
    madeToOrder: product.leadTimeDays !== undefined,
  };
}

export const in_ =
  (...slugs: string[]): Fits =>
  ({ category }) =>
    slugs.includes(category);
/** Shows one of these motifs, or is named for it. */
export const shows =
  (...motifs: string[]): Fits =>
  ({ motif }) =>
    motifs.includes(motif);
export const says =
  (...words: string[]): Fits =>
  ({ title }) =>
    words.some((word) => new RegExp(`(^|[^\\p{L}])${word}($|[^\\p{L}])`, 'u').test(title));
export const dyed =
  (...dyes: string[]): Fits =>
  ({ dye }) =>
    dyes.includes(dye);
export const made =
  (technique: string): Fits =>
  (product) =>
    product.technique === technique;
export const under =
  (rupiah: number): Fits =>
  ({ from }) =>
    from <= rupiah;
export const over =
  (rupiah: number): Fits =>
  ({ to }) =>
    to >= rupiah;
export const ready: Fits = ({ inStock }) => inStock;
export const toOrder: Fits = ({ madeToOrder }) => madeToOrder;
export const by =
  (seller: string): Fits =>
  (product) =>
    product.seller === seller;
export const both =
  (...all: Fits[]): Fits =>
  (product) =>
    all.every((fits) => fits(product));
export const either =
  (...some: Fits[]): Fits =>
  (product) =>
    some.some((fits) => fits(product));
export const not =
  (fits: Fits): Fits =>
  (product) =>
    !fits(product);

export const orchid = shows('bunga-anggrek-borneo', 'taburan-anggrek-hitam-borneo', 'kuntum-anggrek-hitam');
export const mangrove = shows('jejeran-buah-mangrove', 'akar-mangrove-graha-indah');
export const ironwood = shows('layar-daun-ulin', 'taburan-daun-ulin');
export const cloth = in_('batik-tulis', 'batik-cap');
export const shirt = in_('kemeja');
export const garment = in_('kemeja', 'gaun', 'luaran');
export const food = in_('sambal', 'amplang-kerupuk', 'abon-peyek', 'sirup', 'kue-dodol');
export const snack = in_('amplang-kerupuk', 'abon-peyek');
export const jewellery = in_('kalung', 'anting', 'gelang');
export const bag: Fits = both(in_('tas-dompet', 'tas-tenun'), says('tas', 'tote', 'bag'));
export const pouch: Fits = both(
  in_('tas-dompet', 'tas-tenun', 'bordir', 'sulam-tumpar'),
  says('dompet', 'pouch', 'tempat pensil'),
);
export const anyBatik = either(cloth, in_('selendang'), both(garment, says('batik')), says('batik'));
