import { randomUUID } from 'node:crypto';
import {
  OrderMessageSendDocument,
  OrderMessagesMarkReadDocument,
  OrderOfficeCallDocument,
  SellerOrderMessagesDocument,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';

type MessageArgs = ApiArgs & { params: Record<string, string | undefined> };

/** An order's messages for a member who may see who buys; who looks has read them. */
export async function loadSellerMessages(args: MessageArgs) {
  const { sellerId = '', orderId = '' } = args.params;
  const { seller: found } = await seller.query(args, SellerOrderMessagesDocument, { sellerId, orderId });
  const order = found?.order;
  if (!order?.messages) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const { messages } = order;
  if (messages.length > 0) await seller.mutate(args, OrderMessagesMarkReadDocument, { input: { orderId } });
  return { order: { ...order, messages }, formKey: randomUUID() };
}

/** `send` writes one, `call-office` brings the office in. */
export async function writeSellerMessage(args: MessageArgs) {
  const { sellerId = '', orderId = '' } = args.params;
  const form = await readForm(args.request);
  const body = textField(form, 'body', 8_000);
  const { userErrors } =
    form.get('intent') === 'call-office'
      ? (await seller.mutate(args, OrderOfficeCallDocument, { input: { orderId } })).orderOfficeCall
      : (
          await seller.mutate(args, OrderMessageSendDocument, {
            input: { orderId, body, idempotencyKey: textField(form, 'formKey', 100) || null },
          })
        ).orderMessageSend;
  if (userErrors.length > 0)
    return data({ body, faults: sortFaults<'body'>(userErrors, { body: 'body' }) }, { status: 422 });
  return redirect(localPath(`/sell/${sellerId}/orders/${orderId}/messages`), 303);
}
