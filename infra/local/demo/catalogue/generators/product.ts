import type { Random } from '../../random.ts';
import type { ImageSpec } from '../../images/index.ts';
import { imageKey } from '../../images/index.ts';
import { combinations } from '../handcrafted/draft.ts';
import { motifOf } from '../motifs.ts';
import { view } from '../pictures.ts';
import { priceRanges } from '../price-ranges.ts';
import { slug } from '../slug.ts';
import type { DemoProduct, DemoSeller, DemoVariant, Text } from '../types.ts';
import type { Kind } from './kind.ts';
import { colourWords, series, type Pair } from './words.ts';

/** To whole thousands, inside the range of the category. */
function priceOf(rupiah: number, category: string): number {
  const [low, high] = priceRanges[category] ?? [0, Number.MAX_SAFE_INTEGER];
  const step = rupiah > 100_000 ? 5_000 : 1_000;
  return Math.min(high, Math.max(low, Math.round(rupiah / step) * step));
}

/** Most shelves are full; some are down to the last piece, and some are bare. */
function stockOf([low, high]: Kind['stock'], r: Random): number {
  const luck = r.next();
  if (luck < 0.05) return 0;
  if (luck < 0.11) return 1;
  return Math.max(low, r.int(Math.max(2, low), high));
}

function variantsOf(kind: Kind, set: Kind['sets'][number], r: Random): DemoVariant[] {
  const base = priceOf(r.between(...kind.price), kind.category);
  const reduced = r.chance(0.09);
  const choices = combinations(set.options);
  return set.rows.map(([share, weightGrams], i) => {
    const rupiah = priceOf(base * share, kind.category);
    const before = priceOf(rupiah * 1.18, kind.category);
    return {
      sku: '',
      choice: choices[i] ?? [],
      price: BigInt(rupiah) * 100n,
      ...(reduced && before > rupiah ? { compareAt: BigInt(before) * 100n } : {}),
      weightGrams,
      stock: stockOf(kind.stock, r),
    };
  });
}

interface Words {
  noun: Pair;
  subject: Pair;
  colour: Pair;
  tale: Pair;
}

/** Several ways to say a name, so that a page of names does not read as a table. */
function titleOf(kind: Kind, { noun, subject, colour, tale }: Words, r: Random, attempt: number): Text {
  const way = attempt > 3 ? 2 + (attempt % 2) : r.int(0, 3);
  if (kind.flavours) {
    if (way < 2) return { id: `${noun[0]} ${subject[0]}`, en: `${subject[1]} ${noun[1]}` };
    return { id: `${noun[0]} ${subject[0]} “${tale[0]}”`, en: `${subject[1]} ${noun[1]} “${tale[1]}”` };
  }
  if (kind.plain) {
    if (way < 2) return { id: `${noun[0]} “${tale[0]}”`, en: `${noun[1]} “${tale[1]}”` };
    return { id: `${noun[0]} “${tale[0]}” ${colour[0]}`, en: `${noun[1]} “${tale[1]}”, ${colour[1]}` };
  }
  if (way === 0)
    return { id: `${noun[0]} ${subject[0]} ${colour[0]}`, en: `${noun[1]} “${subject[1]}”, ${colour[1]}` };
  if (way === 1) return { id: `${noun[0]} ${subject[0]}`, en: `${noun[1]} “${subject[1]}”` };
  if (way === 2)
    return { id: `${noun[0]} ${subject[0]} “${tale[0]}”`, en: `${noun[1]} ${subject[1]} “${tale[1]}”` };
  return { id: `“${tale[0]}”, ${noun[0]} ${subject[0]}`, en: `“${tale[1]}”, ${noun[1]} ${subject[1]}` };
}

function descriptionOf(kind: Kind, words: Words, meaning: Text, seller: DemoSeller, r: Random): Text {
  const { open, made, keep } = kind.prose;
  const paragraphs = [r.pick(open), r.pick(made)];
  const [care] = [r.pick(keep)];
  const fill = (text: string, side: 0 | 1) =>
    text
      .replaceAll('{motif}', words.subject[side])
      .replaceAll('{flavour}', side === 0 ? words.subject[0].toLowerCase() : words.subject[1].toLowerCase())
      .replaceAll('{colour}', words.colour[side].toLowerCase())
      .replaceAll('{meaning}', side === 0 ? meaning.id : meaning.en)
      .replaceAll('{maker}', seller.owner.name.split(' ')[0] ?? seller.name)
      .replaceAll('{place}', seller.place.kelurahan)
      // A sentence that starts with a flavour or colour starts with a capital.
      .replace(/(^|[.:!?] )(\p{Ll})/gu, (_, before: string, letter: string) =>
        before.startsWith(':') ? before + letter : before + letter.toUpperCase(),
      );
  const write = (side: 0 | 1) => [...paragraphs, care].map((pair) => fill(pair[side], side)).join('\n\n');
  return { id: write(0), en: write(1) };
}

export interface Shelf {
  /** Handles taken in the whole marketplace. */
  handle: (wanted: string) => string;
  /** Titles that this seller has already, in either language. */
  titles: Set<string>;
  /** Every picture that is drawn anyway: a second view is taken only from among them. */
  drawn: ReadonlyMap<string, ImageSpec>;
}

/** More pictures, taken from among those that are drawn anyway: the same cloth otherwise, or the parcel it comes in. */
function secondViews(kind: Kind, spec: ImageSpec, shelf: Shelf, r: Random): ImageSpec[] {
  const drawn = (other: ImageSpec) => other.scene !== spec.scene && shelf.drawn.has(imageKey(other));
  const ofCloth =
    kind.flavours || kind.plain
      ? []
      : (['cloth-closeup', 'cloth-folded', 'cloth-hanging'] as const)
          .map((scene) => ({ ...spec, scene }))
          .filter(drawn);
  if (ofCloth.length > 0 || r.chance(0.4)) return ofCloth;
  return [r.pick([...shelf.drawn.values()].filter(({ scene }) => scene === 'gift'))];
}

/** One generated product of a kind, unlike any other of this seller. */
export function generate(kind: Kind, seller: DemoSeller, shelf: Shelf, r: Random): DemoProduct {
  const [scene, motif, palette, technique] = r.pick(kind.shown);
  const { name, meaning } = motifOf(motif);
  let title: Text = { id: '', en: '' };
  let words: Words = { noun: ['', ''], subject: ['', ''], colour: ['', ''], tale: ['', ''] };
  for (
    let attempt = 0;
    title.id === '' || shelf.titles.has(title.id) || shelf.titles.has(title.en);
    attempt++
  ) {
    words = {
      noun: r.pick(kind.nouns),
      subject: kind.flavours ? r.pick(kind.flavours) : [name, name],
      colour: r.pick(colourWords[palette].filter(([id]) => !name.endsWith(id))),
      tale: r.pick(series),
    };
    title = titleOf(kind, words, r, attempt);
  }
  shelf.titles.add(title.id).add(title.en);
  const spec: ImageSpec = { scene, motif, palette, technique };
  const specs = [spec, ...secondViews(kind, spec, shelf, r)];
  const thing = { id: title.id.replace(/[“”]/g, ''), en: title.en.replace(/[“”]/g, '') };
  const set = r.pick(kind.sets);
  return {
    handle: shelf.handle(`${slug(title.id)}-${seller.handle}`),
    seller: seller.handle,
    category: kind.category,
    ...(kind.flavours || kind.plain ? {} : { motif }),
    title,
    description: descriptionOf(kind, words, meaning, seller, r),
    options: set.options,
    variants: variantsOf(kind, set, r),
    images: specs.map((each) => view(each, thing)),
    publishedDaysAgo: r.int(1, 540),
    ...(kind.lead ? { leadTimeDays: r.int(...kind.lead) } : {}),
    attributes: [],
    handcrafted: false,
  };
}
