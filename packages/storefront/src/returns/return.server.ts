import {
  CartCreateFromReturnDocument,
  ReturnCancelDocument,
  ReturnEscalateDocument,
  ReturnMarkShippedDocument,
  ReturnPageDocument,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { sortFaults, type ApiFault } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { localPath } from '../i18n/paths';
import { rememberCart } from '../session/cart-cookie.server';
import { readForm, textField } from '../session/form.server';
import { returnPath } from './returns-path';

/** What a step of the shopper’s is told with. */
export type StepField = 'courier' | 'trackingNumber' | 'note';

const stepFields = { courier: 'courier', trackingNumber: 'trackingNumber', note: 'note' } as const;

type ReturnArgs = ApiArgs & { params: Record<string, string | undefined> };

const readAddress = ({ request, params }: ReturnArgs) => ({
  number: (params['number'] ?? '').slice(0, 40),
  secret: (new URL(request.url).searchParams.get('key') ?? '').slice(0, 200),
  returnId: (params['returnId'] ?? '').slice(0, 100),
});

/** One return of the order group that the key opens. */
export async function loadReturn(args: ReturnArgs) {
  const { returnId, ...key } = readAddress(args);
  const found = key.secret === '' ? null : await shop.query(args, ReturnPageDocument, key);
  for (const order of found?.orderGroup?.orders ?? []) {
    const one = order.returns.find(({ id }) => id === returnId);
    if (one) return { key, order: { number: order.number, seller: order.seller }, one };
  }
  throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
}

/** `cancel` takes it back, `ship` tells that it was sent, `escalate` asks the operator, `cart` fills one with the replacement. */
export async function changeReturn(args: ReturnArgs) {
  const input = readAddress(args);
  const form = await readForm(args.request);
  const values = {
    courier: textField(form, 'courier', 200),
    trackingNumber: textField(form, 'trackingNumber', 200),
    note: textField(form, 'note', 1_000),
  };
  const intent = form.get('intent');
  if (intent === 'cart') {
    const { cart, userErrors } = (await shop.mutate(args, CartCreateFromReturnDocument, { input }))
      .cartCreateFromReturn;
    if (cart === null)
      return data({ values, faults: sortFaults<StepField>(userErrors, stepFields) }, { status: 422 });
    return redirect(localPath('/cart'), {
      headers: { 'Set-Cookie': await rememberCart(cart.id, args.context.config) },
    });
  }
  const userErrors = await step(args, String(intent), { ...input, ...values });
  if (userErrors.length > 0)
    return data({ values, faults: sortFaults<StepField>(userErrors, stepFields) }, { status: 422 });
  return redirect(returnPath(input, input.returnId), 303);
}

async function step(
  args: ReturnArgs,
  intent: string,
  given: ReturnType<typeof readAddress> & { courier: string; trackingNumber: string; note: string },
): Promise<ApiFault[]> {
  const { courier, trackingNumber, note, ...own } = given;
  if (intent === 'ship') {
    const input = { ...own, courier, trackingNumber: trackingNumber || null };
    return (await shop.mutate(args, ReturnMarkShippedDocument, { input })).returnMarkShipped.userErrors;
  }
  if (intent === 'escalate')
    return (await shop.mutate(args, ReturnEscalateDocument, { input: { ...own, note } })).returnEscalate
      .userErrors;
  return (await shop.mutate(args, ReturnCancelDocument, { input: own })).returnCancel.userErrors;
}
