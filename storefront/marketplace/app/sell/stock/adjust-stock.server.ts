import { SellerVariantPageDocument, StockAdjustDocument } from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { seller } from '~/api/seller.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { readWholeNumber } from './whole-number';

type DeskArgs = ApiArgs & { params: Record<string, string | undefined> };

export type AdjustAnswer = { ok: true } | { ok: false; variantId: string; message: string };

/** Plus or minus from the list of stock. Without a script it goes back to the row it came from. */
export async function adjustByButton(args: DeskArgs) {
  const form = await readForm(args.request);
  const variantId = textField(form, 'variantId', 100);
  const delta = readWholeNumber(textField(form, 'delta', 20));
  const refuse = (message: string) =>
    data({ ok: false, variantId, message } satisfies AdjustAnswer, { status: 422 });
  if (delta === null || delta === 0) return refuse(m.sell_stock_whole_number());
  const { stockAdjust } = await seller.mutate(args, StockAdjustDocument, {
    input: {
      variantId,
      delta,
      reason: delta > 0 ? m.sell_stock_reason_more() : m.sell_stock_reason_less(),
      idempotencyKey: textField(form, 'key', 200) || null,
    },
  });
  const [fault] = stockAdjust.userErrors;
  if (fault) return refuse(fault.message);
  if (form.has('enhanced')) return data({ ok: true } satisfies AdjustAnswer);
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}#${encodeURIComponent(variantId)}`, 303);
}

export type CountField = 'count' | 'reason';

export interface CountAnswer {
  values: Record<CountField, string>;
  faults: FormFaults<CountField>;
}

/** The variant the address names, with what happened to it lately. */
export async function loadVariant(args: DeskArgs) {
  const { sellerId = '', variantId = '' } = args.params;
  const after = new URL(args.request.url).searchParams.get('after');
  const { seller: found } = await seller.query(args, SellerVariantPageDocument, {
    sellerId,
    variantId,
    after,
  });
  if (!found?.variant) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { variant: found.variant, places: found.stockLocations.filter(({ active }) => active) };
}

/** Sets what is on hand at one place to a counted number. Refuses when it changed since the person saw it, so that no sale is lost. */
export async function setByCount(args: DeskArgs, form: FormData) {
  const values = { count: textField(form, 'count', 20), reason: textField(form, 'reason', 1_000) };
  const refuse = (faults: FormFaults<CountField>) =>
    data({ values, faults } satisfies CountAnswer, { status: 422 });
  const count = readWholeNumber(values.count);
  const fields: FormFaults<CountField>['fields'] = {};
  if (count === null || count < 0) fields.count = m.sell_stock_whole_number();
  if (values.reason === '') fields.reason = m.sell_stock_reason_missing();
  if (count === null || Object.keys(fields).length > 0) return refuse({ fields, form: [] });
  const { variant, places } = await loadVariant(args);
  const locationId = textField(form, 'locationId', 100) || (places[0]?.id ?? '');
  const { id } = variant;
  const onHand = variant.levels.find((level) => level.locationId === locationId)?.onHand ?? 0;
  const seen = readWholeNumber(textField(form, `seen:${locationId}`, 20));
  if (seen !== onHand)
    return refuse({ fields: { count: m.sell_stock_changed({ count: onHand }) }, form: [] });
  const list = localPath(`/sell/${args.params['sellerId'] ?? ''}/stock#${id}`);
  if (count === onHand) return redirect(list, 303);
  const { stockAdjust } = await seller.mutate(args, StockAdjustDocument, {
    input: {
      variantId: id,
      locationId,
      delta: count - onHand,
      reason: values.reason,
      idempotencyKey: textField(form, 'key', 200) || null,
    },
  });
  if (stockAdjust.userErrors.length === 0) return redirect(list, 303);
  return refuse(sortFaults<CountField>(stockAdjust.userErrors, { delta: 'count', reason: 'reason' }));
}
