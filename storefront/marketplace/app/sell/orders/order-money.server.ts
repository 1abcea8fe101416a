import { OrderCancelDocument, RefundCreateDocument, SellerOrderMoneyDocument } from '@gebyar/schema/seller';
import { randomUUID } from 'node:crypto';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
import { isAmount, readRupiah } from '../money/rupiah';
import { readWholeNumber } from '../stock/whole-number';
import { sortLineFaults } from './line-faults';
import { isSellerReason } from './seller-reasons';

type OrderArgs = ApiArgs & { params: Record<string, string | undefined> };

/** What can be given back of one order of the seller. The key makes one refund of one form, however often it is sent. */
export async function loadOrderMoney(args: OrderArgs) {
  const { sellerId = '', orderId = '' } = args.params;
  const { seller: found } = await seller.query(args, SellerOrderMoneyDocument, { sellerId, orderId });
  if (!found?.order) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { order: found.order, formKey: randomUUID() };
}

const orderPage = ({ params }: OrderArgs) =>
  localPath(`/sell/${params['sellerId'] ?? ''}/orders/${params['orderId'] ?? ''}`);

export async function cancelSellerOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const values = { reason: textField(form, 'reason', 40), note: textField(form, 'note', 1_000) };
  const { reason, note } = values;
  if (!isSellerReason(reason))
    return data({ values, faults: { fields: {}, form: [m.cancel_reason_missing()] } }, { status: 422 });
  const input = { orderId: args.params['orderId'] ?? '', reason, note };
  const { userErrors } = (await seller.mutate(args, OrderCancelDocument, { input })).orderCancel;
  if (userErrors.length > 0) return data({ values, faults: sortFaults(userErrors, {}) }, { status: 422 });
  return redirect(orderPage(args), 303);
}

/** What was typed, by the name of its field; what is ticked reads `on`. */
export type TypedValues = Partial<Record<string, string>>;

const typedIn = (form: FormData): TypedValues =>
  Object.fromEntries(
    [...form.keys()]
      .filter((name) => /^(pieces|amount|restock)\./.test(name))
      .map((name) => [name, textField(form, name, 40)]),
  );

/** `pieces.<line>`, `amount.<line>` and `restock.<line>` for each line, `amount.delivery` for the delivery. */
export async function refundSellerOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const note = textField(form, 'note', 1_000);
  const values = typedIn(form);
  const refuse = (faults: FormFaults) => data({ note, values, faults }, { status: 422 });
  const fields: FormFaults['fields'] = {};
  const lines = Object.keys(values).flatMap((name) => {
    if (!name.startsWith('amount.')) return [];
    const id = name.slice('amount.'.length);
    const pieces = values[`pieces.${id}`] ?? '';
    const amount = readRupiah(values[name] ?? '');
    if (amount !== null && !isAmount(amount)) fields[name] = m.sell_refund_form_amount();
    const quantity = pieces === '' || pieces === '0' ? null : readWholeNumber(pieces);
    if (quantity === null && pieces !== '' && pieces !== '0')
      fields[`pieces.${id}`] = m.sell_stock_whole_number();
    if (quantity === null && amount === null) return [];
    return [{ id, quantity, amount, restock: `restock.${id}` in values }];
  });
  if (Object.keys(fields).length > 0) return refuse({ fields, form: [] });
  if (lines.length === 0) return refuse({ fields: {}, form: [m.sell_refund_none()] });
  const idempotencyKey = textField(form, 'formKey', 100) || randomUUID();
  const input = {
    orderId: args.params['orderId'] ?? '',
    lines: lines.map(({ id, ...line }) => ({ ...line, orderLineId: id === 'delivery' ? null : id })),
    note,
    idempotencyKey,
  };
  const { userErrors } = (await seller.mutate(args, RefundCreateDocument, { input })).refundCreate;
  if (userErrors.length === 0) return redirect(orderPage(args), 303);
  return refuse(
    sortLineFaults(
      userErrors,
      lines.map(({ id }) => id),
      { quantity: 'pieces' },
    ),
  );
}
