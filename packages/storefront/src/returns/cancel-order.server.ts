import { OrderCancelDocument, OrderGroupCancelDocument, OrderGroupPageDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { sortFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { orderPath } from '../orders/order-path';
import { readForm, textField } from '../session/form.server';
import { isShopperReason } from './cancel-words';

type CancelArgs = ApiArgs & { params: Record<string, string | undefined> };

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

function readAddress({ request, params }: CancelArgs) {
  const query = new URL(request.url).searchParams;
  return {
    number: (params['number'] ?? '').slice(0, 40),
    secret: (query.get('key') ?? '').slice(0, 200),
    orderId: query.get('order')?.slice(0, 100) ?? null,
  };
}

/** The order that the address names, or the whole group when it names none. */
export async function loadCancel(args: CancelArgs) {
  const { orderId, ...key } = readAddress(args);
  const found = key.secret === '' ? null : await shop.query(args, OrderGroupPageDocument, key);
  const group = found?.orderGroup;
  if (!group) throw notFound();
  const order = group.orders.find(({ id }) => id === orderId) ?? null;
  if (orderId !== null && order === null) throw notFound();
  return {
    key: { number: group.number, secret: group.secret },
    orders: order ? [order] : group.orders,
    paid: order !== null,
    number: order?.number ?? group.number,
    total: order?.total ?? group.total,
    method: group.payment?.method ?? 'CARD',
    proofExpected: group.payment?.proofExpected ?? false,
    possible: order ? order.cancellable : group.status === 'PENDING',
  };
}

/** Calls it off and goes back to the order; the form comes back with what stands against it. */
export async function cancel(args: CancelArgs) {
  const { orderId, ...key } = readAddress(args);
  const form = await readForm(args.request);
  const values = { reason: textField(form, 'reason', 40), note: textField(form, 'note', 1_000) };
  if (orderId === null) {
    const { userErrors } = (await shop.mutate(args, OrderGroupCancelDocument, { input: key }))
      .orderGroupCancel;
    if (userErrors.length === 0) return redirect(orderPath(key), 303);
    return data({ values, faults: sortFaults(userErrors, {}) }, { status: 422 });
  }
  const { reason, note } = values;
  if (!isShopperReason(reason)) {
    return data({ values, faults: { fields: {}, form: [m.cancel_reason_missing()] } }, { status: 422 });
  }
  const input = { ...key, orderId, reason, note };
  const { userErrors } = (await shop.mutate(args, OrderCancelDocument, { input })).orderCancel;
  if (userErrors.length === 0) return redirect(`${orderPath(key)}#${orderId}`, 303);
  return data({ values, faults: sortFaults(userErrors, {}) }, { status: 422 });
}
