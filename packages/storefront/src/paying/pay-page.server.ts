import { PayPageDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { data, redirect } from '../framework.server';
import { orderPath, type OrderKey } from '../orders/order-path';
import { payPath } from './pay-path';
import { sendProof } from './send-proof.server';

export type PayArgs = ApiArgs & { params: Record<string, string | undefined> };

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

/** What the address names: the number, and the secret that opens it. */
export function readOrderKey({ request, params }: PayArgs): OrderKey {
  return {
    number: (params['number'] ?? '').slice(0, 40),
    secret: (new URL(request.url).searchParams.get('key') ?? '').slice(0, 200),
  };
}

/** The group with its payment, or a 404 for a pair that opens none. */
export async function requirePayable(args: PayArgs) {
  const key = readOrderKey(args);
  const found = key.secret === '' ? null : await shop.query(args, PayPageDocument, key);
  const group = found?.orderGroup;
  if (!group?.payment) throw notFound();
  return { ...group, payment: group.payment };
}

/** What is left to do to pay. What is paid by card, or paid already, is told on the order's page. */
export async function loadPayPage(args: PayArgs) {
  const group = await requirePayable(args);
  const { status, method, proofExpected } = group.payment;
  if (method === 'CARD' || (status !== 'PENDING' && !proofExpected)) throw redirect(orderPath(group), 303);
  return group;
}

/** Takes the picture of a payment in. */
export async function takeProof(args: PayArgs) {
  const key = readOrderKey(args);
  const { note, refused } = await sendProof(args, key);
  if (refused === null) return redirect(`${payPath(key)}#proof`, 303);
  return data({ note, faults: { fields: { file: refused }, form: [] } }, { status: 422 });
}
