import { attributes, attributesOf } from './catalogue/attributes.ts';
import { categories } from './catalogue/categories.ts';
import { collections } from './catalogue/collections.ts';
import { generateSeller } from './catalogue/generators/sellers.ts';
import { motifThemes } from './catalogue/motif-stories/index.ts';
import { motifs } from './catalogue/motifs.ts';
import { personalisationOf, preorderDaysOf } from './catalogue/offers.ts';
import { allProducts } from './catalogue/products.ts';
import { namedSellers } from './catalogue/sellers.ts';
import type { DemoCatalogue, DemoImage, DemoOrderPlan, DemoProduct, DemoSeller } from './catalogue/types.ts';
import type { ImageSpec } from './images/index.ts';
import { demoOrders } from './orders/orders.ts';
import { DEMO_PASSWORD, logIns, shoppers } from './people.ts';
import { random } from './random.ts';
import { pastOrders, soldBefore } from './reviews/past-orders.ts';

export type * from './catalogue/types.ts';
export { priceRanges } from './catalogue/price-ranges.ts';
export { imageKey, imageSize, renderImage, type ImageSpec } from './images/index.ts';

function allSellers(count: number): DemoSeller[] {
  const named = namedSellers.slice(0, count);
  const taken = new Set(named.map(({ handle }) => handle));
  const sellers = [...named];
  for (let i = named.length; i < count; i++)
    sellers.push(generateSeller(i, count, taken, random(`seller ${i}`)));
  return sellers;
}

/** What products offer besides: attributes, texts of the buyer's, dates of what is sold ahead. */
function withOffers(
  products: readonly DemoProduct[],
  plans: readonly (readonly DemoOrderPlan[])[],
): DemoProduct[] {
  const ordered = new Set(plans.flat().flatMap(({ lines }) => lines.map((line) => line.productHandle)));
  return products.map((product) => {
    const personalisation = personalisationOf(product, ordered);
    const preorderDays = preorderDaysOf(product, ordered);
    return {
      ...product,
      attributes: attributesOf(product),
      ...(personalisation ? { personalisation } : {}),
      ...(preorderDays === null ? {} : { preorderDays }),
    };
  });
}

/** The collections, with pictures of products that are there. */
function allCollections(products: readonly DemoProduct[]): DemoCatalogue['collections'] {
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  return collections.map((collection) => {
    const image = byHandle.get(collection.picture)?.images[0];
    const picked = collection.products?.filter((handle) => byHandle.has(handle));
    return { ...collection, ...(image ? { image } : {}), ...(picked ? { products: picked } : {}) };
  });
}

/**
 * The whole demo as data: categories, motifs, sellers, products, log-ins, shoppers, and the orders to place. Pure:
 * the same argument gives the same answer on every machine. Invented people and firms throughout.
 *
 * @param sellers how many sellers; fewer make a smaller demo for tests (the hand-written ones come first, and with
 *   them their products), products follow at about ten a seller.
 */
export function demoCatalogue({ sellers: count = 300 }: { sellers?: number } = {}): DemoCatalogue {
  const sellers = allSellers(count);
  const shelves = allProducts(sellers);
  const past = pastOrders(sellers, shelves);
  const orders = demoOrders(sellers, shelves);
  const products = withOffers(shelves, [orders, past]);
  const images = new Map<string, ImageSpec>();
  const collect = (image: DemoImage | undefined) => image && images.set(image.key, image.spec);
  for (const product of products) product.images.forEach(collect);
  for (const { logo, banner } of sellers) [logo, banner].forEach(collect);
  for (const { image } of categories) collect(image);
  return {
    categories,
    attributes,
    collections: allCollections(products),
    motifs,
    motifThemes,
    sellers,
    products,
    logIns,
    password: DEMO_PASSWORD,
    shoppers,
    orders,
    pastOrders: past,
    soldBefore: soldBefore(past, products),
    images,
  };
}
