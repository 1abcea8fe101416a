import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { m } from '@gebyar/storefront/i18n/messages';
import { rupiahDecimal } from '~/forms/rupiah-decimal';

interface SalePrices {
  prices: { variantId: string; price: string }[];
  faults: FormFaults;
  typed: Record<string, string>;
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 40) : '';
};

/** So much less than a price in whole rupiah, rounded to rupiah; null for a percentage that is none. */
export function lowered(ownPrice: string, percent: string): string | null {
  const bare = percent.replace(/\s*%$/, '').replace(',', '.');
  const [, whole = '', fraction = ''] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(bare) ?? [];
  const part = whole === '' ? 0n : BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0') || '0');
  const price = /^\d{1,15}/.exec(ownPrice)?.[0];
  if (price === undefined || part <= 0n || part >= 10_000n) return null;
  return `${String((BigInt(price) * (10_000n - part) + 5_000n) / 10_000n)}.00`;
}

/**
 * The prices of a form: `price.<variant>` as it was typed, or the own price in `own.<variant>` lowered by `percent` where the
 * thing is ticked (`pick`) and its price is left empty.
 */
export function readSalePrices(form: FormData): SalePrices {
  const picked = new Set(form.getAll('pick'));
  const percent = text(form, 'percent');
  const faults: FormFaults = { fields: {}, form: [] };
  const typed: Record<string, string> = { percent };
  const prices: SalePrices['prices'] = [];
  for (const name of form.keys()) {
    if (!name.startsWith('own.')) continue;
    const variantId = name.slice('own.'.length, 120);
    const given = text(form, `price.${variantId}`);
    typed[`price.${variantId}`] = given;
    if (picked.has(variantId)) typed[`pick.${variantId}`] = 'on';
    if (given === '' && !picked.has(variantId)) continue;
    const price = given === '' ? lowered(text(form, name), percent) : rupiahDecimal(given);
    if (price === null) faults.fields[variantId] = m.sales_price_missing();
    else prices.push({ variantId, price });
  }
  return { prices, faults, typed };
}
