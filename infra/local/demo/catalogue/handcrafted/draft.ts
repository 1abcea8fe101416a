import type { ImageSpec, MotifSlug, PaletteName, SceneName, Technique } from '../../images/index.ts';
import { view } from '../pictures.ts';
import type { DemoOption, DemoProduct, Text } from '../types.ts';

type Pair = readonly [id: string, en: string];
export type Look = readonly [MotifSlug, PaletteName, Technique];
/** Rupiah, grams, units on hand, and the price before a reduction. */
export type VariantRow = readonly [rupiah: number, grams: number, stock: number, before?: number];

/** A hand-crafted product as it is written down. */
export interface Draft {
  seller: string;
  handle: string;
  category: string;
  title: Pair;
  /** Paragraphs parted by an empty line. */
  story: Pair;
  /** What one sees, for the alternative texts. */
  thing: Pair;
  look: Look;
  /** Scenes in the product's look, or whole looks where a picture shows another one. */
  views: readonly (SceneName | readonly [SceneName, ...Look])[];
  /** False where the look's motif is only decoration of a label. */
  carriesMotif?: boolean;
  options?: readonly DemoOption[];
  /** In the order of the options' combinations, the last option running fastest. */
  variants: readonly VariantRow[];
  lead?: number;
  days: number;
  rank: number;
}

export const text = ([id, en]: Pair): Text => ({ id, en });

export const choice = (name: Pair, ...values: (Pair | string)[]): DemoOption => ({
  name: text(name),
  values: values.map((value) => (typeof value === 'string' ? { id: value, en: value } : text(value))),
});

export const length = (...values: string[]) => choice(['Panjang', 'Length'], ...values);
export const size = (...values: string[]) => choice(['Ukuran', 'Size'], ...values);
export const weight = (...values: string[]) => choice(['Isi', 'Content'], ...values);
export const colour = (...values: Pair[]) => choice(['Warna', 'Colour'], ...values);

/** Every combination of the options' value indices, the last running fastest. */
export function combinations(options: readonly DemoOption[]): number[][] {
  return options.reduce<number[][]>(
    (rows, option) => rows.flatMap((row) => option.values.map((_, i) => [...row, i])),
    [[]],
  );
}

/** Wrappings for the gift view; few, because they are shared. */
const wrappings: readonly Look[] = [
  ['taburan-daun-ulin', 'mori', 'tulis'],
  ['bunga-anggrek-borneo', 'nila', 'tulis'],
  ['pakis', 'jolawe', 'cap'],
  ['lengkung-tameng-borneo', 'mengkudu', 'cap'],
  ['jejeran-buah-mangrove', 'soga', 'tulis'],
];
const sewn = new Set([
  'batik-tulis',
  'batik-cap',
  'selendang',
  'ulap-doyo',
  'kemeja',
  'gaun',
  'luaran',
  'tas-tenun',
]);

/**
 * Everything is shown in three views at least. Where two are named, the third is the folded cloth it is cut from, or,
 * for what is not sewn, how it comes to the buyer: wrapped in cloth.
 */
function withThirdView(draft: Draft): Draft['views'] {
  if (draft.views.length >= 3) return draft.views;
  if (sewn.has(draft.category))
    return [...draft.views, draft.views.includes('cloth-folded') ? 'cloth-hanging' : 'cloth-folded'];
  const wrapping = wrappings[draft.rank % wrappings.length];
  return wrapping === undefined ? draft.views : [...draft.views, ['gift', ...wrapping]];
}

export function write(draft: Draft): DemoProduct {
  const [motif, palette, technique] = draft.look;
  const options = draft.options ?? [];
  const choices = combinations(options);
  const specs = withThirdView(draft).map((entry): ImageSpec => {
    if (typeof entry === 'string') return { scene: entry, motif, palette, technique };
    const [scene, otherMotif, otherPalette, otherTechnique] = entry;
    return { scene, motif: otherMotif, palette: otherPalette, technique: otherTechnique };
  });
  if (choices.length !== draft.variants.length)
    throw new Error(`${draft.handle}: ${choices.length} choices, ${draft.variants.length} variants`);
  return {
    handle: draft.handle,
    seller: draft.seller,
    category: draft.category,
    ...(draft.carriesMotif === false ? {} : { motif }),
    title: text(draft.title),
    description: text(draft.story),
    options,
    variants: draft.variants.map(([rupiah, weightGrams, stock, before], i) => ({
      sku: '',
      choice: choices[i] ?? [],
      price: BigInt(rupiah) * 100n,
      ...(before === undefined ? {} : { compareAt: BigInt(before) * 100n }),
      weightGrams,
      stock,
    })),
    images: specs.map((spec) => view(spec, text(draft.thing))),
    featuredRank: draft.rank,
    publishedDaysAgo: draft.days,
    ...(draft.lead === undefined ? {} : { leadTimeDays: draft.lead }),
    attributes: [],
    handcrafted: true,
  };
}
