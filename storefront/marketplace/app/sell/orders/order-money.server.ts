import { OrderCancelDocument, RefundCreateDocument, SellerOrderMoneyDocument } from '@gebyar/schema/seller';
import { randomUUID } from 'node:crypto';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
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

/** A rupiah amount as people type it: dots between thousands. */
const rupiah = (text: string): string | null =>
  text
    .replace(/^Rp\s*/i, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .trim() || null;

/** `pieces.<line>`, `amount.<line>` and `restock.<line>` for each line, `amount.delivery` for the delivery. */
export async function refundSellerOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const note = textField(form, 'note', 1_000);
  const lines = [...form.keys()].flatMap((name) => {
    if (!name.startsWith('amount.')) return [];
    const id = name.slice('amount.'.length);
    const pieces = textField(form, `pieces.${id}`, 9);
    const amount = rupiah(textField(form, name, 40));
    const quantity = pieces === '' || pieces === '0' ? null : /^\d+$/.test(pieces) ? Number(pieces) : -1;
    if (quantity === null && amount === null) return [];
    return [
      {
        orderLineId: id === 'delivery' ? null : id,
        quantity,
        amount,
        restock: form.has(`restock.${id}`),
      },
    ];
  });
  const refuse = (faults: { fields: object; form: string[] }) => data({ note, faults }, { status: 422 });
  if (lines.length === 0) return refuse({ fields: {}, form: [m.sell_refund_none()] });
  if (lines.some(({ amount }) => amount !== null && !/^-?\d{1,15}(\.\d{1,9})?$/.test(amount)))
    return refuse({ fields: {}, form: [m.sell_refund_none()] });
  const idempotencyKey = textField(form, 'formKey', 100) || randomUUID();
  const input = { orderId: args.params['orderId'] ?? '', lines, note, idempotencyKey };
  const { userErrors } = (await seller.mutate(args, RefundCreateDocument, { input })).refundCreate;
  if (userErrors.length > 0) return refuse(sortFaults(userErrors, {}));
  return redirect(orderPage(args), 303);
}
