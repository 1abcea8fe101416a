import type { UserFault } from '../platform/faults.js';
import type { LocalizedText } from '../platform/locale.js';
import type { WeightRow } from './delivery-quote.js';
import { shippingFaults } from './shipping.errors.js';

export const shippingLimits = {
  title: 60,
  description: 300,
  profileName: 60,
  hours: 120,
  days: 90,
  regions: 200,
  methods: 20,
  rates: 40,
  profiles: 20,
  products: 500,
  weightGrams: 1_000_000,
  /** Minor units: Rp 100,000,000. */
  price: 10_000_000_000n,
} as const;

/** A seller's own way, as it is to be. */
export interface OwnMethodDraft {
  kind: 'DELIVERY' | 'PICK_UP';
  title: LocalizedText;
  description: LocalizedText;
  /** Official region codes; none for wherever. */
  regions: readonly string[];
  /** Null for pick-up. */
  minDays: number | null;
  maxDays: number | null;
  /** Of pick-up: whether it names a place, and when somebody is there. */
  hasPlace: boolean;
  hours: string;
}

/** A way that a profile is to offer. Amounts in minor units; null where the text was no amount. */
export interface ProfileMethodDraft {
  methodCode: string;
  surcharge: bigint | null;
  freeOver: bigint | null | 'none';
  rates: readonly (Omit<WeightRow, 'price' | 'extraPrice'> & {
    price: bigint | null;
    extraPrice: bigint | null | 'none';
  })[];
}

const isWhole = (value: number | null, min: number, max: number): value is number =>
  value !== null && Number.isInteger(value) && value >= min && value <= max;

const tooLong = (text: LocalizedText, max: number) => Object.values(text).some((each) => each.length > max);

/** What is wrong with a seller's own way; whether its regions are known is the database's to say. */
export function ownMethodFaults(draft: OwnMethodDraft): UserFault[] {
  const { title, description, days, regions } = shippingLimits;
  const faults: UserFault[] = [];
  const add = (code: Parameters<typeof shippingFaults.fault>[0], name: string, params = {}) =>
    faults.push(shippingFaults.fault(code, { field: ['input', name], params }));
  if (Object.values(draft.title).every((text) => text.trim() === '')) add('SHIPPING_TITLE_REQUIRED', 'title');
  if (tooLong(draft.title, title)) add('SHIPPING_TEXT_TOO_LONG', 'title', { max: title });
  if (tooLong(draft.description, description))
    add('SHIPPING_TEXT_TOO_LONG', 'description', { max: description });
  if (draft.regions.length > regions) add('TOO_MANY_SHIPPING_REGIONS', 'regionCodes', { max: regions });
  const { minDays, maxDays } = draft;
  if (draft.kind === 'DELIVERY' && !(isWhole(minDays, 0, days) && isWhole(maxDays, minDays, days))) {
    add('INVALID_SHIPPING_DAYS', 'maxDays', { max: days });
  }
  if (draft.hours.length > shippingLimits.hours)
    add('SHIPPING_TEXT_TOO_LONG', 'hours', { max: shippingLimits.hours });
  if (draft.kind === 'PICK_UP' && draft.hours !== '' && !draft.hasPlace)
    add('STOCK_LOCATION_REQUIRED', 'stockLocationId');
  return faults;
}

/** In minor units: no less than nothing, whole rupiah (the smallest that anybody pays), and no more than the limit. */
const isPrice = (amount: bigint | null): amount is bigint =>
  amount !== null && amount >= 0n && amount <= shippingLimits.price && amount % 100n === 0n;

function rateFaults(rates: ProfileMethodDraft['rates'], at: string[]): UserFault[] {
  const { weightGrams } = shippingLimits;
  return rates.flatMap((rate, index) => {
    const field = [...at, 'rates', String(index)];
    const before = rates[index - 1]?.maxWeightGrams ?? 0;
    const faults: UserFault[] = [];
    const price = (name: string) =>
      faults.push(
        shippingFaults.fault('INVALID_SHIPPING_PRICE', {
          field: [...field, name],
          params: { max: '100.000.000' },
        }),
      );
    if (!isWhole(rate.maxWeightGrams, before + 1, weightGrams)) {
      faults.push(
        shippingFaults.fault('INVALID_SHIPPING_WEIGHT', {
          field: [...field, 'maxWeightGrams'],
          params: { max: weightGrams },
        }),
      );
    }
    if (!isPrice(rate.price)) price('price');
    const hasExtra = rate.extraPrice !== 'none';
    if (
      hasExtra !== (rate.extraGrams !== null) ||
      (rate.extraGrams !== null && !isWhole(rate.extraGrams, 1, weightGrams))
    ) {
      faults.push(
        shippingFaults.fault('INVALID_SHIPPING_WEIGHT', {
          field: [...field, 'extraGrams'],
          params: { max: weightGrams },
        }),
      );
    } else if (rate.extraPrice !== 'none' && !isPrice(rate.extraPrice)) price('extraPrice');
    return faults;
  });
}

/** What is wrong with the ways of a profile. @param own which codes are the seller's own, and their kinds; others are the deployment's */
export function profileMethodFaults(
  methods: readonly ProfileMethodDraft[],
  own: ReadonlyMap<string, 'DELIVERY' | 'PICK_UP'>,
): UserFault[] {
  const { methods: max } = shippingLimits;
  if (methods.length === 0)
    return [shippingFaults.fault('SHIPPING_METHODS_REQUIRED', { field: ['input', 'methods'] })];
  if (methods.length > max) {
    return [
      shippingFaults.fault('TOO_MANY_SHIPPING_METHODS', { field: ['input', 'methods'], params: { max } }),
    ];
  }
  return methods.flatMap((method, index) => {
    const field = ['input', 'methods', String(index)];
    const faults: UserFault[] = [];
    const price = (name: string) =>
      faults.push(
        shippingFaults.fault('INVALID_SHIPPING_PRICE', {
          field: [...field, name],
          params: { max: '100.000.000' },
        }),
      );
    if (methods.findIndex(({ methodCode }) => methodCode === method.methodCode) < index) {
      faults.push(shippingFaults.fault('SHIPPING_METHOD_REPEATED', { field: [...field, 'methodId'] }));
    }
    if (!isPrice(method.surcharge)) price('surcharge');
    if (method.freeOver !== 'none' && (!isPrice(method.freeOver) || method.freeOver === 0n))
      price('freeOver');
    const kind = own.get(method.methodCode);
    if (kind !== 'DELIVERY' && method.rates.length > 0) {
      faults.push(shippingFaults.fault('SHIPPING_RATES_NOT_OWN', { field: [...field, 'rates'] }));
    }
    if (kind === 'DELIVERY' && method.rates.length === 0) {
      faults.push(shippingFaults.fault('SHIPPING_RATES_REQUIRED', { field: [...field, 'rates'] }));
    }
    if (method.rates.length > shippingLimits.rates) {
      faults.push(
        shippingFaults.fault('TOO_MANY_SHIPPING_METHODS', {
          field: [...field, 'rates'],
          params: { max: shippingLimits.rates },
        }),
      );
    }
    return [...faults, ...rateFaults(method.rates, field)];
  });
}
