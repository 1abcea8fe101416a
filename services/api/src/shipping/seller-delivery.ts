import { priceOfWeight, type DeliveryQuote, type Method, type WeightRow } from './delivery-quote.js';
import { chargeableGrams, type PackedLine } from './parcel-weight.js';
import type { RateBook } from './rate-provider.js';

/** One way that a profile offers. */
export interface ProfileMethod extends Method {
  /** A seller's own way has its own prices; one of the deployment's costs what the deployment says. */
  own: {
    regions: readonly string[];
    minDays: number | null;
    maxDays: number | null;
    rates: readonly WeightRow[];
  } | null;
  /** Minor units, on top of the price. */
  surcharge: bigint;
  /** Goods of at least so much are sent for nothing. */
  freeOver: bigint | null;
}

export interface Profile {
  id: string;
  /** In the order they are offered. */
  methods: readonly ProfileMethod[];
}

/** How one seller sends: by profile, of which one holds for whatever is in no other. */
export interface SellerDelivery {
  profiles: readonly Profile[];
  defaultProfileId: string;
  /** Profile by product, row ids. */
  products: ReadonlyMap<string, string>;
}

/** What one seller is to send to one place. */
export interface Consignment {
  lines: readonly PackedLine[];
  /** What the goods cost, minor units. */
  goodsTotal: bigint;
  /** Where to; without an address only pick-up is offered. */
  subdistrictCode: string | null;
}

const goesTo = (regions: readonly string[], subdistrictCode: string): boolean =>
  regions.length === 0 ||
  regions.some((region) => subdistrictCode === region || subdistrictCode.startsWith(`${region}.`));

function ownQuote(
  { code, kind, title, description, place, own }: ProfileMethod & { own: NonNullable<ProfileMethod['own']> },
  weightGrams: number,
  subdistrictCode: string | null,
): DeliveryQuote | null {
  const { regions, rates, minDays, maxDays } = own;
  const way = { code, kind, title, description, place };
  if (kind === 'PICK_UP') return { ...way, price: 0n, minDays: null, maxDays: null };
  if (subdistrictCode === null || !goesTo(regions, subdistrictCode)) return null;
  const found = priceOfWeight(rates, weightGrams);
  return found && { ...way, price: found.price, minDays, maxDays };
}

/** What a profile offers for one parcel. */
function quoteParcel(
  book: RateBook,
  { methods }: Profile,
  lines: readonly PackedLine[],
  { goodsTotal, subdistrictCode }: Consignment,
): DeliveryQuote[] {
  const weightGrams = chargeableGrams(lines);
  const deployments = new Map(
    book.quote({ weightGrams, subdistrictCode }).map((quote) => [quote.code, quote]),
  );
  return methods.flatMap((method): DeliveryQuote[] => {
    const quote = method.own
      ? ownQuote({ ...method, own: method.own }, weightGrams, subdistrictCode)
      : (deployments.get(method.code) ?? null);
    if (!quote) return [];
    const free = method.freeOver !== null && goodsTotal >= method.freeOver;
    return [{ ...quote, price: free ? 0n : quote.price + method.surcharge }];
  });
}

const latest = (days: readonly (number | null)[]): number | null =>
  days.reduce((most, day) => (day === null ? most : Math.max(most ?? 0, day)), null);

/** A way that all parcels can go, as one: the prices together, the days of the slowest. */
function together(parcels: readonly DeliveryQuote[][]): DeliveryQuote[] {
  const [first = [], ...others] = parcels;
  return first.flatMap((quote): DeliveryQuote[] => {
    const same = others.map((quotes) => quotes.find(({ code }) => code === quote.code));
    const all = [quote, ...same.filter((each) => each !== undefined)];
    if (all.length !== parcels.length) return [];
    return [
      {
        ...quote,
        price: all.reduce((sum, { price }) => sum + price, 0n),
        minDays: latest(all.map(({ minDays }) => minDays)),
        maxDays: latest(all.map(({ maxDays }) => maxDays)),
      },
    ];
  });
}

/**
 * The ways a consignment can be had, with prices. Goods of different profiles go in parcels of their own, each of which has
 * to go the chosen way. A seller without profiles offers what the deployment has.
 */
export function quoteConsignment(
  book: RateBook,
  delivery: SellerDelivery | null,
  consignment: Consignment,
): DeliveryQuote[] {
  const { lines, subdistrictCode } = consignment;
  if (!delivery) return book.quote({ weightGrams: chargeableGrams(lines), subdistrictCode });
  const byProfile = new Map<string, PackedLine[]>();
  for (const line of lines) {
    const profileId = delivery.products.get(line.productId) ?? delivery.defaultProfileId;
    byProfile.set(profileId, [...(byProfile.get(profileId) ?? []), line]);
  }
  const used = delivery.profiles.filter(({ id }) => byProfile.has(id));
  return together(
    used.map((profile) => quoteParcel(book, profile, byProfile.get(profile.id) ?? [], consignment)),
  );
}
