import { randomUUID } from 'node:crypto';
import {
  OrderMessageSendDocument,
  OrderMessagesDocument,
  OrderMessagesMarkReadDocument,
  OrderOfficeCallDocument,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { sortFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { readForm, textField } from '../session/form.server';
import { messagesPath } from './messages-path';

type MessageArgs = ApiArgs & { params: Record<string, string | undefined> };

const readAddress = ({ request, params }: MessageArgs) => ({
  number: (params['number'] ?? '').slice(0, 40),
  secret: (new URL(request.url).searchParams.get('key') ?? '').slice(0, 200),
  orderId: (params['orderId'] ?? '').slice(0, 60),
});

/** An order's messages for whoever has its key; who looks has read them. */
export async function loadMessages(args: MessageArgs) {
  const address = readAddress(args);
  const { number, secret, orderId } = address;
  const { orderGroup } = await shop.query(args, OrderMessagesDocument, { number, secret });
  const order = orderGroup?.orders.find(({ id }) => id === orderId);
  if (!orderGroup || !order) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  if (order.messages.length > 0) await shop.mutate(args, OrderMessagesMarkReadDocument, { input: address });
  return { key: { number: orderGroup.number, secret: orderGroup.secret }, order, formKey: randomUUID() };
}

/** `send` writes one, `call-office` brings the office in. */
export async function writeMessage(args: MessageArgs) {
  const address = readAddress(args);
  const form = await readForm(args.request);
  const body = textField(form, 'body', 8_000);
  const { userErrors } =
    form.get('intent') === 'call-office'
      ? (await shop.mutate(args, OrderOfficeCallDocument, { input: address })).orderOfficeCall
      : (
          await shop.mutate(args, OrderMessageSendDocument, {
            input: { ...address, body, idempotencyKey: textField(form, 'formKey', 100) || null },
          })
        ).orderMessageSend;
  if (userErrors.length > 0)
    return data({ body, faults: sortFaults<'body'>(userErrors, { body: 'body' }) }, { status: 422 });
  return redirect(messagesPath(address, address.orderId), 303);
}
