import {
  OfficeOrderCancelDocument,
  OfficeOrderMoneyDocument,
  OfficeOrderPageDocument,
  OfficeRefundCreateDocument,
} from '@gebyar/schema/office';
import { randomUUID } from 'node:crypto';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { groupPathOf } from './group-path';
import { isOfficeReason } from './office-reasons';
import { readRefund } from './read-refund';

type OrderArgs = ApiArgs & { params: Record<string, string | undefined> };

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

/** All of one order group; by the number of one of its orders too. */
export async function loadOrder(args: OrderArgs) {
  const { orderGroup } = await office.query(args, OfficeOrderPageDocument, {
    number: (args.params['number'] ?? '').slice(0, 40),
  });
  if (!orderGroup) throw notFound();
  return { group: orderGroup };
}

export type OrderGroup = Awaited<ReturnType<typeof loadOrder>>['group'];
export type OfficeOrder = OrderGroup['orders'][number];

/** One order and what can be given back of it. The key makes one refund of one form, however often it is sent. */
export async function loadOrderMoney(args: OrderArgs) {
  const { order } = await office.query(args, OfficeOrderMoneyDocument, {
    number: (args.params['number'] ?? '').slice(0, 40),
  });
  if (!order) throw notFound();
  return { order, formKey: randomUUID() };
}

export async function cancelOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const values = { reason: textField(form, 'reason', 40), note: textField(form, 'note', 1_000) };
  const { reason, note } = values;
  if (!isOfficeReason(reason)) {
    const faults: FormFaults<'note'> = { fields: {}, form: [m.cancel_reason_missing()] };
    return data({ values, faults }, { status: 422 });
  }
  const input = { orderId: textField(form, 'orderId', 60), reason, note };
  const { userErrors } = (await office.mutate(args, OfficeOrderCancelDocument, { input })).orderCancel;
  if (userErrors.length > 0)
    return data({ values, faults: sortFaults<'note'>(userErrors, { note: 'note' }) }, { status: 422 });
  return redirect(localPath(groupPathOf(args.params['number'] ?? '')), 303);
}

export async function refundOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const { lines, values, wrong } = readRefund(form);
  const note = textField(form, 'note', 1_000);
  const refuse = (faults: FormFaults) => data({ values, note, faults }, { status: 422 });
  if (wrong.length > 0)
    return refuse({
      fields: Object.fromEntries(wrong.map((name) => [name, m.office_order_refund_number()])),
      form: [],
    });
  if (lines.length === 0) return refuse({ fields: {}, form: [m.office_order_refund_none()] });
  const idempotencyKey = textField(form, 'formKey', 100) || randomUUID();
  const input = { orderId: textField(form, 'orderId', 60), lines, note, idempotencyKey };
  const { userErrors } = (await office.mutate(args, OfficeRefundCreateDocument, { input })).refundCreate;
  if (userErrors.length > 0) return refuse(sortFaults(userErrors, {}));
  return redirect(localPath(groupPathOf(args.params['number'] ?? '')), 303);
}
