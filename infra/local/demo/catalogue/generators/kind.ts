import { choice } from '../handcrafted/draft.ts';
import type { Craft, DemoOption } from '../types.ts';
import type { Shown } from './looks.ts';
import type { Prose } from './prose-cloth.ts';
import type { Pair } from './words.ts';

/** One kind of product that generators make: all that differs between kinds, as data. */
export interface Kind {
  craft: Craft;
  category: string;
  /** What it is called; one is picked. */
  nouns: readonly Pair[];
  /** The pictures it can have as its first. */
  shown: readonly Shown[];
  prose: Prose;
  /** Rupiah of the first variant. */
  price: readonly [low: number, high: number];
  /** Options from which one set is picked; each value carries its share of the first price and its grams. */
  sets: readonly OptionSet[];
  /** Titles name a flavour in place of motif and colour. */
  flavours?: readonly Pair[];
  /** Titles name only the colour: nothing is drawn on it. */
  plain?: boolean;
  /** Working days, for what is made to order. */
  lead?: readonly [low: number, high: number];
  /** Usual stock of one variant. */
  stock: readonly [low: number, high: number];
}

export interface OptionSet {
  options: readonly DemoOption[];
  /** In the order of the combinations: share of the price, and grams. */
  rows: readonly (readonly [share: number, grams: number])[];
}

/** A product without options. */
export const single = (grams: number): OptionSet => ({ options: [], rows: [[1, grams]] });

/** One product in several sizes: name, share of the price, grams. */
export const measures = (
  ...rows: readonly (readonly [name: string, share: number, grams: number])[]
): OptionSet => ({
  options: [choice(['Ukuran', 'Size'], ...rows.map(([name]) => name))],
  rows: rows.map(([, share, grams]) => [share, grams] as const),
});
