import {
  SellerSalesDocument,
  VariantSalePriceClearDocument,
  VariantSalePricesSetDocument,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { dayEnd, dayStart } from '@gebyar/storefront/i18n/days';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
import { readSalePrices } from './sale-prices';

type DeskArgs = ApiArgs & { params: Record<string, string | undefined> };

const pageSize = 24;

/** What is on sale; or, when somebody chooses, everything there is. */
export async function loadSales(args: DeskArgs, onSale: boolean) {
  const params = new URL(args.request.url).searchParams;
  const query = (params.get('q') ?? '').trim().slice(0, 100);
  const { seller: found } = await orFromTheStart(args.request, () =>
    seller.query(args, SellerSalesDocument, {
      sellerId: args.params['sellerId'] ?? '',
      first: pageSize,
      after: params.get('after'),
      query: query || null,
      onSale,
    }),
  );
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { query, variants: found.variants, onSale: found.all.totalCount ?? 0 };
}

/** What was wrong with ending a sale. */
export async function endSale(args: DeskArgs) {
  const variantId = textField(await readForm(args.request), 'variantId', 100);
  const { variantSalePriceClear } = await seller.mutate(args, VariantSalePriceClearDocument, {
    input: { variantId },
  });
  const [fault] = variantSalePriceClear.userErrors;
  if (fault) return data({ variantId, fault: fault.message }, { status: 422 });
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}`, 303);
}

/** The fields of the form: `from`, `until`, `percent`, and each variant's id for its price. */
export interface SalesAnswer {
  /** Everything as it was typed, by the name of its field. */
  typed: Record<string, string>;
  faults: FormFaults;
}

export async function startSales(args: DeskArgs) {
  const form = await readForm(args.request);
  const sellerId = args.params['sellerId'] ?? '';
  const { prices, faults, typed } = readSalePrices(form);
  const [from, until] = [textField(form, 'from', 20), textField(form, 'until', 20)];
  const endsAt = dayEnd(until);
  if (endsAt === null) faults.fields['until'] = m.sales_until_missing();
  const answer: SalesAnswer = { typed: { ...typed, from, until }, faults };
  if (endsAt === null || Object.keys(faults.fields).length > 0) return data(answer, { status: 422 });
  const { variantSalePricesSet } = await seller.mutate(args, VariantSalePricesSetDocument, {
    input: { sellerId, prices, startsAt: dayStart(from), endsAt },
  });
  for (const { field, message } of variantSalePricesSet.userErrors) {
    const [, where, index = ''] = field ?? [];
    const variantId = where === 'prices' ? prices[Number(index)]?.variantId : undefined;
    if (variantId !== undefined && index !== '') faults.fields[variantId] ??= message;
    else if (where === 'endsAt') faults.fields['until'] ??= message;
    else faults.form.push(message);
  }
  if (variantSalePricesSet.userErrors.length > 0) return data(answer, { status: 422 });
  return redirect(localPath(`/sell/${sellerId}/sales`), 303);
}
