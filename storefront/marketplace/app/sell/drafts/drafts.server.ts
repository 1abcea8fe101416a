import { randomUUID } from 'node:crypto';
import {
  DraftOrderCancelDocument,
  DraftOrderCreateDocument,
  SellerDraftsDocument,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';

type DraftArgs = ApiArgs & { params: Record<string, string | undefined> };

export type DraftField = 'name' | 'phone' | 'note';

export async function loadDrafts(args: DraftArgs) {
  const query = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 100);
  const { seller: found } = await seller.query(args, SellerDraftsDocument, {
    sellerId: args.params['sellerId'] ?? '',
    query: query || null,
  });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { query, drafts: found.draftOrders, variants: found.variants.nodes, formKey: randomUUID() };
}

/** `create` makes a draft of the quantities in the form, `cancel` takes one back. */
export async function changeDrafts(args: DraftArgs) {
  const form = await readForm(args.request);
  const sellerId = args.params['sellerId'] ?? '';
  const values = {
    name: textField(form, 'name', 400),
    phone: textField(form, 'phone', 80),
    note: textField(form, 'note'),
  };
  const lines = [...form.entries()].flatMap(([name, value]) => {
    const quantity = typeof value === 'string' ? Number(value.trim().slice(0, 9) || '0') : 0;
    if (!name.startsWith('quantity.') || quantity === 0) return [];
    return [
      { variantId: name.slice('quantity.'.length), quantity: Number.isInteger(quantity) ? quantity : -1 },
    ];
  });
  const { userErrors } =
    form.get('intent') === 'cancel'
      ? (
          await seller.mutate(args, DraftOrderCancelDocument, {
            input: { draftOrderId: textField(form, 'draftOrderId', 60) },
          })
        ).draftOrderCancel
      : (
          await seller.mutate(args, DraftOrderCreateDocument, {
            input: {
              sellerId,
              lines,
              customer: { name: values.name, phone: values.phone },
              note: values.note,
              idempotencyKey: textField(form, 'formKey', 100) || null,
            },
          })
        ).draftOrderCreate;
  if (userErrors.length > 0) {
    const paths = { 'buyer.name': 'name', 'buyer.phone': 'phone', note: 'note' } as const;
    return data({ values, faults: sortFaults<DraftField>(userErrors, paths) }, { status: 422 });
  }
  return redirect(localPath(`/sell/${sellerId}/drafts`), 303);
}
