import { firstNames, lastNames } from '../catalogue/names.ts';
import { placeFor } from '../catalogue/generators/sellers.ts';
import type { DemoOrderPlan, DemoProduct, DemoSeller } from '../catalogue/types.ts';
import { random, type Random } from '../random.ts';
import { composeReview, reviewKind } from './compose-review.ts';

/** Reviews in the full demo; a smaller one has fewer. */
const reviewsAt300 = 150;
const oldest = 60;
const youngest = 7;

/** What people bought most of: everything made by hand for the demo, and some of the rest. */
function popular(products: readonly DemoProduct[], r: Random): DemoProduct[] {
  const byHand = products.filter(({ handcrafted }) => handcrafted);
  const others = r
    .shuffle(products.filter(({ handcrafted }) => !handcrafted))
    .slice(0, Math.ceil(byHand.length / 2));
  return [...byHand, ...others];
}

/** One ticket for each review to be written; some things are bought again and again, most a few times. */
function ticketsFor(products: readonly DemoProduct[], count: number, r: Random): DemoProduct[] {
  const tickets = products.slice(0, count);
  const favourites = r.shuffle(products).slice(0, Math.ceil(products.length / 3));
  while (tickets.length < count && products.length > 0)
    tickets.push(r.chance(0.7) ? r.pick(favourites) : r.pick(products));
  return tickets;
}

/** Carts of one to three different things of one seller. */
function cartsOf(tickets: readonly DemoProduct[], r: Random): DemoProduct[][] {
  const waiting = new Map<string, DemoProduct[]>();
  for (const product of r.shuffle(tickets))
    waiting.set(product.seller, [...(waiting.get(product.seller) ?? []), product]);
  const carts: DemoProduct[][] = [];
  for (let left of waiting.values()) {
    while (left.length > 0) {
      const cart = [...new Set(left)].slice(0, r.int(1, 4));
      carts.push(cart);
      left = [...left];
      for (const product of cart) left.splice(left.indexOf(product), 1);
    }
  }
  return r.shuffle(carts);
}

/**
 * Orders of the last two months that are over, each thing in them reviewed. What they took was on the shelf then and is
 * not counted among the stock of now.
 */
export function pastOrders(
  sellers: readonly DemoSeller[],
  products: readonly DemoProduct[],
): DemoOrderPlan[] {
  const r = random('demo reviews');
  const open = new Set(sellers.filter(({ status }) => status === 'APPROVED').map(({ handle }) => handle));
  const ready = products.filter(
    ({ seller, publishedDaysAgo }) => open.has(seller) && publishedDaysAgo > youngest + 3,
  );
  const count = Math.round((reviewsAt300 * Math.min(sellers.length, 300)) / 300);
  const said = new Set<string>();
  return cartsOf(ticketsFor(popular(ready, r), count, r), r)
    .map((cart, index): DemoOrderPlan => {
      const [firstName, lastName] = [r.pick(firstNames), r.pick(lastNames)];
      const locale = r.chance(0.2) ? ('en' as const) : ('id' as const);
      const latest = Math.min(oldest, ...cart.map(({ publishedDaysAgo }) => publishedDaysAgo - 1));
      const number = index + 1;
      return {
        key: `demo-past-order-${String(number).padStart(3, '0')}`,
        status: 'COMPLETED',
        buyer: {
          name: `${firstName} ${lastName}`,
          phone: `+62814-0000-${4000 + number}`,
          email: `pelanggan-${number}@demo.gebyar.test`,
        },
        address: placeFor(r),
        lines: cart.map(({ handle, variants }) => ({
          productHandle: handle,
          variantIndex: r.int(0, variants.length - 1),
          quantity: 1,
        })),
        placedDaysAgo: r.between(youngest, latest),
        courier: 'Kurir Kota',
        locale,
        reviews: cart.map(({ category }, line) =>
          composeReview(line, reviewKind(category), { firstName, locale }, said, r),
        ),
      };
    })
    .sort((a, b) => b.placedDaysAgo - a.placedDaysAgo);
}

/** How many of each variant the past orders took, by SKU: the shelf held that much more before. */
export function soldBefore(
  orders: readonly DemoOrderPlan[],
  products: readonly DemoProduct[],
): ReadonlyMap<string, number> {
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const sold = new Map<string, number>();
  for (const { productHandle, variantIndex, quantity } of orders.flatMap(({ lines }) => lines)) {
    const sku = byHandle.get(productHandle)?.variants[variantIndex]?.sku;
    if (sku !== undefined) sold.set(sku, (sold.get(sku) ?? 0) + quantity);
  }
  return sold;
}
