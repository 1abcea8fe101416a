import { random, type Random } from '../random.ts';
import { firstNames, lastNames } from '../catalogue/names.ts';
import { placeFor } from '../catalogue/generators/sellers.ts';
import type {
  DemoOrderLine,
  DemoOrderPlan,
  DemoOrderStatus,
  DemoProduct,
  DemoSeller,
} from '../catalogue/types.ts';
import { shoppers } from '../people.ts';

/** How many carts end in each state, and how many of them hold something of the demo seller. */
const plan: readonly (readonly [DemoOrderStatus, count: number, ofDemoSeller: number])[] = [
  ['PAID', 9, 6],
  ['PACKED', 5, 2],
  ['SHIPPED', 6, 2],
  ['DELIVERED', 5, 1],
  ['COMPLETED', 9, 3],
  ['PENDING_PAYMENT', 3, 1],
  ['CANCELLED', 3, 1],
];

/** Days since the order was placed, by state: what is done lies further back. */
const ages: Readonly<Record<DemoOrderStatus, readonly [number, number]>> = {
  PENDING_PAYMENT: [0, 0],
  PAID: [0, 2],
  PACKED: [1, 3],
  SHIPPED: [2, 5],
  DELIVERED: [4, 9],
  COMPLETED: [10, 60],
  CANCELLED: [3, 30],
};

const landmarks = [
  'seberang masjid',
  'pagar hijau',
  'sebelah warung soto',
  'dekat lapangan voli',
  'rumah pojok',
  'belakang puskesmas',
  'gang kedua setelah jembatan',
] as const;

const couriers = [
  ['Antar sendiri', false],
  ['Kurir Kota', true],
  ['Ekspedisi Pesisir', true],
] as const;

/** What has been promised already, so that no plan takes more than lies on a shelf. */
type Taken = Map<string, number>;

function lineOf(product: DemoProduct, taken: Taken, r: Random): DemoOrderLine | undefined {
  const free = product.variants
    .map((variant, variantIndex) => ({
      variantIndex,
      left: variant.stock - (taken.get(variant.sku) ?? 0),
      variant,
    }))
    // The last piece stays for the visitor.
    .filter(({ left }) => left >= 2);
  if (free.length === 0) return undefined;
  const { variantIndex, left, variant } = r.pick(free);
  const quantity = variant.price < 10_000_000n ? Math.min(left - 1, r.int(1, 3)) : 1;
  taken.set(variant.sku, (taken.get(variant.sku) ?? 0) + quantity);
  return { productHandle: product.handle, variantIndex, quantity };
}

function someLines(
  products: readonly DemoProduct[],
  count: number,
  taken: Taken,
  r: Random,
): DemoOrderLine[] {
  const lines: DemoOrderLine[] = [];
  for (const product of r.shuffle(products)) {
    if (lines.length === count) break;
    const line = lineOf(product, taken, r);
    if (line) lines.push(line);
  }
  return lines;
}

/** About forty carts in every state, of one and of two sellers, from guests and from shoppers with an account. */
export function demoOrders(
  sellers: readonly DemoSeller[],
  products: readonly DemoProduct[],
): DemoOrderPlan[] {
  const r = random('demo orders');
  const taken: Taken = new Map();
  const open = new Set(sellers.filter(({ status }) => status === 'APPROVED').map(({ handle }) => handle));
  const bySeller = new Map<string, DemoProduct[]>();
  for (const product of products)
    if (open.has(product.seller))
      bySeller.set(product.seller, [...(bySeller.get(product.seller) ?? []), product]);
  const first = sellers[0];
  if (first === undefined) return [];
  const others = [...bySeller.keys()].filter((handle) => handle !== first.handle);
  const orders: DemoOrderPlan[] = [];
  for (const [status, count, ofDemoSeller] of plan) {
    for (let i = 0; i < count; i++) {
      const main = i < ofDemoSeller ? first.handle : r.pick(others);
      const lines = someLines(bySeller.get(main) ?? [], r.int(1, 2), taken, r);
      // Every other cart also holds something of a second seller.
      if (others.length > 0 && i % 2 === 1)
        lines.push(
          ...someLines(bySeller.get(r.pick(others.filter((handle) => handle !== main))) ?? [], 1, taken, r),
        );
      if (lines.length === 0) continue;
      const number = orders.length + 1;
      const account = number % 3 === 0 ? shoppers[Math.floor(number / 3) % shoppers.length] : undefined;
      const name = account?.name ?? `${r.pick(firstNames)} ${r.pick(lastNames)}`;
      const buyer = account
        ? { name, phone: account.phone, email: account.email }
        : { name, phone: `+62813-0000-${3000 + number}`, email: `pembeli-${number}@demo.gebyar.test` };
      const [courier, tracked] = r.pick(couriers);
      const sent = status === 'SHIPPED' || status === 'DELIVERED' || status === 'COMPLETED';
      orders.push({
        key: `demo-order-${String(number).padStart(2, '0')}`,
        status,
        buyer,
        ...(account ? { shopperEmail: account.email } : {}),
        address: { ...placeFor(r), ...(r.chance(0.6) ? { landmark: r.pick(landmarks) } : {}) },
        lines,
        placedDaysAgo: r.int(...ages[status]),
        ...(sent ? { courier } : {}),
        ...(sent && tracked ? { trackingNumber: `DEMO${String(700_000 + number * 317)}` } : {}),
        ...(status === 'CANCELLED'
          ? {
              cancelReason: r.pick([
                'Pembeli berubah pikiran.',
                'Alamat di luar jangkauan.',
                'Pembeli salah memilih ukuran.',
              ]),
            }
          : {}),
      });
    }
  }
  return orders;
}
