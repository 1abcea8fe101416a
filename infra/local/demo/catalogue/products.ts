import { random, type Random } from '../random.ts';
import { type ImageSpec, imageKey } from '../images/index.ts';
import { generate } from './generators/product.ts';
import { kinds } from './generators/kinds.ts';
import { closeups } from './generators/looks.ts';
import { handcraftedProducts } from './handcrafted/index.ts';
import { unique } from './slug.ts';
import type { DemoProduct, DemoSeller } from './types.ts';

/** How many products a generated seller has: some show two, a few show thirty, most about ten. */
function shelfSize(r: Random): number {
  const luck = r.next();
  if (luck < 0.12) return r.int(2, 4);
  if (luck < 0.85) return r.int(7, 12);
  return r.int(13, 24);
}

/** Number the variants: the seller's letters and number, the product, the variant. */
function withSkus(products: readonly DemoProduct[], sellers: readonly DemoSeller[]): DemoProduct[] {
  const position = new Map(sellers.map(({ handle }, i) => [handle, i + 1]));
  const counts = new Map<string, number>();
  return products.map((product) => {
    const number = (counts.get(product.seller) ?? 0) + 1;
    counts.set(product.seller, number);
    const letters = product.seller
      .split('-')
      .map((word) => word[0]?.toUpperCase() ?? '')
      .join('')
      .slice(0, 3);
    const prefix = `${letters}${String(position.get(product.seller)).padStart(3, '0')}-${String(number).padStart(3, '0')}`;
    return {
      ...product,
      variants: product.variants.map((variant, i) => ({ ...variant, sku: `${prefix}-${i + 1}` })),
    };
  });
}

/** All products: those written by hand first, then what the generators fill the shelves with. */
export function allProducts(sellers: readonly DemoSeller[]): DemoProduct[] {
  const known = new Set(sellers.map(({ handle }) => handle));
  const byHand = handcraftedProducts.filter(({ seller }) => known.has(seller));
  const drawn = new Map<string, ImageSpec>();
  for (const { images } of handcraftedProducts) for (const { key, spec } of images) drawn.set(key, spec);
  for (const [scene, motif, palette, technique] of [...kinds.flatMap(({ shown }) => shown), ...closeups]) {
    const spec = { scene, motif, palette, technique };
    drawn.set(imageKey(spec), spec);
  }
  const handle = unique();
  for (const product of handcraftedProducts) handle(product.handle);
  const generated: DemoProduct[] = [];
  for (const seller of sellers) {
    const r = random(`products of ${seller.handle}`);
    const own = byHand.filter((product) => product.seller === seller.handle);
    const titles = new Set(own.flatMap(({ title }) => [title.id, title.en]));
    const fitting = kinds.filter(({ craft }) => seller.crafts.includes(craft));
    const wanted = own.length > 0 ? 12 - own.length : shelfSize(r);
    for (let i = 0; i < wanted; i++)
      generated.push(generate(r.pick(fitting), seller, { handle, titles, drawn }, r));
  }
  return withSkus([...byHand, ...generated], sellers);
}
