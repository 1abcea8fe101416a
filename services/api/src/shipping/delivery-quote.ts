import type { LocalizedText } from '../platform/locale.js';
import type { RateBook } from './rate-provider.js';

export interface ZoneRegion {
  regionCode: string;
  zoneCode: string;
}

/** The price of parcels up to a weight, in minor units. */
export interface WeightRow {
  maxWeightGrams: number;
  price: bigint;
  /** With `extraPrice`: what each begun step above the heaviest row costs. */
  extraGrams: number | null;
  extraPrice: bigint | null;
}

export interface RateRow extends WeightRow {
  methodCode: string;
  zoneCode: string;
  minDays: number;
  maxDays: number;
}

/** Where a seller's own way of pick-up leads, and when somebody is there. */
export interface PickUpPlace {
  /** Row id: its stock is taken first. */
  locationId: string;
  name: string;
  address: string | null;
  /** From the subdistrict up to the city. */
  region: string | null;
  /** As the seller wrote them; may be empty. */
  hours: string;
}

export interface Method {
  code: string;
  kind: 'DELIVERY' | 'PICK_UP';
  title: LocalizedText;
  description: LocalizedText;
  place?: PickUpPlace | null | undefined;
}

/** Everything that decides what a delivery costs; methods in the order they are offered. */
export interface ShippingTable {
  regions: readonly ZoneRegion[];
  methods: readonly Method[];
  rates: readonly RateRow[];
}

export interface Parcel {
  /** 0 when nobody weighed it: the lightest row then. */
  weightGrams: number;
  /** Where it goes; without an address only pick-up is offered. */
  subdistrictCode: string | null;
}

/** One way to get a parcel and its price in minor units. Days are null for pick-up. */
export interface DeliveryQuote {
  code: string;
  kind: 'DELIVERY' | 'PICK_UP';
  title: LocalizedText;
  description: LocalizedText;
  /** Of a seller's own way of pick-up. */
  place?: PickUpPlace | null | undefined;
  price: bigint;
  minDays: number | null;
  maxDays: number | null;
}

/** The zone of an address: the longest region code that is the address's own or stands above it. Null outside all zones. */
export function zoneOf(regions: readonly ZoneRegion[], subdistrictCode: string): string | null {
  const holding = regions.filter(
    ({ regionCode }) => subdistrictCode === regionCode || subdistrictCode.startsWith(`${regionCode}.`),
  );
  holding.sort((a, b) => b.regionCode.length - a.regionCode.length);
  return holding[0]?.zoneCode ?? null;
}

/** The price of a weight in one way's rows (of one zone); null when it is too heavy for them. */
export function priceOfWeight<Row extends WeightRow>(
  rows: readonly Row[],
  weightGrams: number,
): { price: bigint; row: Row } | null {
  const ascending = [...rows].sort((a, b) => a.maxWeightGrams - b.maxWeightGrams);
  const row = ascending.find(({ maxWeightGrams }) => weightGrams <= maxWeightGrams);
  if (row) return { price: row.price, row };
  const heaviest = ascending.at(-1);
  if (!heaviest?.extraGrams || heaviest.extraPrice === null) return null;
  const steps = Math.ceil((weightGrams - heaviest.maxWeightGrams) / heaviest.extraGrams);
  return { price: heaviest.price + BigInt(steps) * heaviest.extraPrice, row: heaviest };
}

/** The ways a parcel can be had, in the order of the methods. */
export function quoteDelivery(
  table: ShippingTable,
  { weightGrams, subdistrictCode }: Parcel,
): DeliveryQuote[] {
  const zone = subdistrictCode === null ? null : zoneOf(table.regions, subdistrictCode);
  return table.methods.flatMap((method): DeliveryQuote[] => {
    if (method.kind === 'PICK_UP') return [{ ...method, price: 0n, minDays: null, maxDays: null }];
    const rows = table.rates.filter((rate) => rate.methodCode === method.code && rate.zoneCode === zone);
    const found = priceOfWeight(rows, weightGrams);
    return found
      ? [{ ...method, price: found.price, minDays: found.row.minDays, maxDays: found.row.maxDays }]
      : [];
  });
}

/** The table as a book of prices. */
export const tableRates = (table: ShippingTable): RateBook => ({
  quote: (parcel) => quoteDelivery(table, parcel),
});
