import { rupiahDecimal } from '~/forms/rupiah-decimal';

/** A way that a profile is to offer, as the API takes it. */
export interface MethodInput {
  methodId: string;
  surcharge?: string | null;
  freeOver?: string | null;
  rates?: RateInput[];
}

export interface RateInput {
  maxWeightGrams: number;
  price: string;
  extraGrams?: number | null;
  extraPrice?: string | null;
}

interface Money {
  amount: string;
}

interface KnownRules {
  methods: {
    method: { id: string };
    surcharge: Money;
    freeOver: Money | null;
    rates: { maxWeightGrams: number; price: Money; extraGrams: number | null; extraPrice: Money | null }[];
  }[];
}

/** What a profile says now, as the API takes it. */
export const rulesInput = ({ methods }: KnownRules): MethodInput[] =>
  methods.map(({ method, surcharge, freeOver, rates }) => ({
    methodId: method.id,
    surcharge: surcharge.amount,
    freeOver: freeOver?.amount ?? null,
    rates: rates.map((rate) => ({
      maxWeightGrams: rate.maxWeightGrams,
      price: rate.price.amount,
      extraGrams: rate.extraGrams,
      extraPrice: rate.extraPrice?.amount ?? null,
    })),
  }));

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 40) : '';
};

/** A sum that may be left out: null without one, undefined for what is no whole amount. */
export function sum(form: FormData, name: string): string | null | undefined {
  const typed = text(form, name);
  return typed === '' ? null : (rupiahDecimal(typed) ?? undefined);
}

/** How many rows a new price list has on the form. */
export const rateRows = 4;

/** More rows than a price list can have. */
const mostRows = 100;

/** The heaviest that a parcel can be. */
export const heaviest = 1_000_000;

/** What each begun step above the heaviest row costs: the page has no fields for it and carries it along. */
function extraOf(form: FormData, row: number): Pick<RateInput, 'extraGrams' | 'extraPrice'> {
  const extraGrams = Number(text(form, `extraGrams.${String(row)}`));
  const extraPrice = rupiahDecimal(text(form, `extraPrice.${String(row)}`));
  return Number.isInteger(extraGrams) && extraGrams > 0 && extraPrice !== null
    ? { extraGrams, extraPrice }
    : {};
}

/**
 * The price list of an own way, by kilograms, without the empty rows; the last row's weight may be left out, it holds every
 * weight then. Null for what is no number or no sum, and for an empty list.
 */
export function ownRates(form: FormData): RateInput[] | null {
  const rates: RateInput[] = [];
  for (let row = 0; row < mostRows; row++) {
    const [kilos, price] = [text(form, `kg.${String(row)}`), text(form, `price.${String(row)}`)];
    if (kilos === '' && price === '') continue;
    const amount = rupiahDecimal(price);
    const grams = kilos === '' ? heaviest : Math.round(Number(kilos.replace(',', '.')) * 1000);
    if (amount === null || !Number.isInteger(grams) || grams < 1) return null;
    rates.push({ maxWeightGrams: grams, price: amount, ...extraOf(form, row) });
  }
  return rates.length > 0 ? rates : null;
}

/** How far a way goes, by how many parts of the official code of home it keeps; wherever for anything else. */
export const reaches = { DISTRICT: 3, CITY: 2, PROVINCE: 1 } as const;
export type Reach = keyof typeof reaches | 'ANYWHERE';

/** `CITY` from 64.71.05.1002 is 64.71. */
export function readRegions(reach: string, homeCode: string): string[] {
  const parts = reach in reaches ? reaches[reach as keyof typeof reaches] : 0;
  return parts === 0 || homeCode === '' ? [] : [homeCode.split('.').slice(0, parts).join('.')];
}

/** The reach that region codes stand for, as far as this page writes them. */
export function reachOf(regionCodes: readonly string[]): Reach {
  const parts = regionCodes[0]?.split('.').length ?? 0;
  return parts === 3 ? 'DISTRICT' : parts === 2 ? 'CITY' : parts === 1 ? 'PROVINCE' : 'ANYWHERE';
}
