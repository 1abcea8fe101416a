import {
  OrderMarkDeliveredDocument,
  OrderMarkPackedDocument,
  OrderMarkShippedDocument,
  SellerOrderPageDocument,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { seller } from '~/api/seller.server';
import { sortFaults, type ApiFault, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { nextPath } from '~/account/credentials.server';

type OrderArgs = ApiArgs & { params: Record<string, string | undefined> };

export type ShipField = 'courier' | 'trackingNumber';

export interface MoveAnswer {
  values: Record<ShipField, string>;
  faults: FormFaults<ShipField>;
}

/** One order of the seller the address names. */
export async function loadSellerOrder(args: OrderArgs) {
  const { sellerId = '', orderId = '' } = args.params;
  const { seller: found } = await seller.query(args, SellerOrderPageDocument, { sellerId, orderId });
  if (!found?.order) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { order: found.order };
}

export type SellerOrder = Awaited<ReturnType<typeof loadSellerOrder>>['order'];

/** The next step of an order: `packed`, `shipped` (with courier and tracking number) or `delivered`. */
export async function moveOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const orderId = args.params['orderId'] ?? '';
  const values = {
    courier: textField(form, 'courier', 400),
    trackingNumber: textField(form, 'trackingNumber', 400),
  };
  const refuse = (faults: FormFaults<ShipField>) =>
    data({ values, faults } satisfies MoveAnswer, { status: 422 });
  const intent = form.get('intent');
  if (intent === 'shipped' && values.courier === '') {
    return refuse({ fields: { courier: m.sell_courier_missing() }, form: [] });
  }
  const userErrors = await move(args, intent, orderId, values);
  if (userErrors.length > 0) {
    return refuse(
      sortFaults<ShipField>(userErrors, { courier: 'courier', trackingNumber: 'trackingNumber' }),
    );
  }
  const page = localPath(`/sell/${args.params['sellerId'] ?? ''}/orders/${orderId}`);
  return redirect(form.has('next') ? nextPath(form.get('next'), 'seller') : page, 303);
}

async function move(
  args: OrderArgs,
  intent: unknown,
  orderId: string,
  { courier, trackingNumber }: MoveAnswer['values'],
): Promise<ApiFault[]> {
  if (intent === 'packed') {
    return (await seller.mutate(args, OrderMarkPackedDocument, { input: { orderId } })).orderMarkPacked
      .userErrors;
  }
  if (intent === 'shipped') {
    const input = { orderId, courier, trackingNumber: trackingNumber || null };
    return (await seller.mutate(args, OrderMarkShippedDocument, { input })).orderMarkShipped.userErrors;
  }
  return (await seller.mutate(args, OrderMarkDeliveredDocument, { input: { orderId } })).orderMarkDelivered
    .userErrors;
}
