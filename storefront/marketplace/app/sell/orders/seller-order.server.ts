import { randomUUID } from 'node:crypto';
import {
  OrderMarkDeliveredDocument,
  OrderMarkPackedDocument,
  OrderMarkShippedDocument,
  OrderReceiveCashDocument,
  SellerOrderPageDocument,
  ShipmentCorrectTrackingDocument,
  ShipmentMarkDeliveredDocument,
  ShipmentPackDocument,
  ShipmentShipDocument,
  ShipmentUnpackDocument,
  StockAllocationMoveDocument,
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
  values: Record<ShipField | 'courierCode', string>;
  /** The parcel it was about; empty for the order as a whole. */
  shipmentId: string;
  faults: FormFaults<ShipField>;
}

/** One order of the seller the address names. */
export async function loadSellerOrder(args: OrderArgs) {
  const { sellerId = '', orderId = '' } = args.params;
  const { seller: found, couriers } = await seller.query(args, SellerOrderPageDocument, {
    sellerId,
    orderId,
  });
  if (!found?.order) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { order: found.order, couriers, places: found.stockLocations, formKey: randomUUID() };
}

type Loaded = Awaited<ReturnType<typeof loadSellerOrder>>;
export type SellerOrder = Loaded['order'];
export type Couriers = Loaded['couriers'];
export type StockPlaces = Loaded['places'];

/**
 * A step of an order (`packed`, `shipped`, `delivered`), or of one of its parcels (`pack-part`, `ship-parcel`, `deliver-parcel`,
 * `unpack-parcel`, `correct-tracking`), or of where its goods are taken from (`move-allocation`).
 */
export async function moveOrder(args: OrderArgs) {
  const form = await readForm(args.request);
  const orderId = args.params['orderId'] ?? '';
  const values = {
    courier: textField(form, 'courier', 400),
    courierCode: textField(form, 'courierCode', 40),
    trackingNumber: textField(form, 'trackingNumber', 400),
  };
  const shipmentId = textField(form, 'shipmentId', 100);
  const refuse = (faults: FormFaults<ShipField>) =>
    data({ values, shipmentId, faults } satisfies MoveAnswer, { status: 422 });
  const intent = form.get('intent');
  if (intent === 'shipped' && values.courier === '') {
    return refuse({ fields: { courier: m.sell_courier_missing() }, form: [] });
  }
  const userErrors = await move(args, form, intent, orderId, shipmentId, values);
  if (userErrors.length > 0) {
    return refuse(
      sortFaults<ShipField>(userErrors, {
        courier: 'courier',
        courierCode: 'courier',
        trackingNumber: 'trackingNumber',
      }),
    );
  }
  const page = localPath(`/sell/${args.params['sellerId'] ?? ''}/orders/${orderId}`);
  return redirect(form.has('next') ? nextPath(form.get('next'), 'seller') : page, 303);
}

/** What goes into a parcel, as the form says; nothing and nonsense are left for the API to refuse. */
function linesOf(form: FormData): { orderLineId: string; quantity: number }[] {
  return [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith('quantity.') || typeof value !== 'string') return [];
    const quantity = Number(value.trim().slice(0, 9) || '0');
    if (quantity === 0) return [];
    return [
      { orderLineId: name.slice('quantity.'.length), quantity: Number.isInteger(quantity) ? quantity : -1 },
    ];
  });
}

async function move(
  args: OrderArgs,
  form: FormData,
  intent: unknown,
  orderId: string,
  shipmentId: string,
  { courier, courierCode, trackingNumber }: MoveAnswer['values'],
): Promise<ApiFault[]> {
  const parcel = {
    shipmentId,
    courierCode: courierCode || null,
    courier: courier || null,
    trackingNumber: trackingNumber || null,
  };
  switch (intent) {
    case 'cash': {
      const input = { orderId, amount: textField(form, 'cash', 40) };
      return (await seller.mutate(args, OrderReceiveCashDocument, { input })).orderReceiveCash.userErrors;
    }
    case 'packed':
      return (await seller.mutate(args, OrderMarkPackedDocument, { input: { orderId } })).orderMarkPacked
        .userErrors;
    case 'shipped': {
      const input = { orderId, courier, trackingNumber: trackingNumber || null };
      return (await seller.mutate(args, OrderMarkShippedDocument, { input })).orderMarkShipped.userErrors;
    }
    case 'pack-part': {
      const idempotencyKey = textField(form, 'formKey', 100) || null;
      const input = { orderId, lines: linesOf(form), idempotencyKey };
      return (await seller.mutate(args, ShipmentPackDocument, { input })).shipmentPack.userErrors;
    }
    case 'ship-parcel':
      return (await seller.mutate(args, ShipmentShipDocument, { input: parcel })).shipmentShip.userErrors;
    case 'correct-tracking':
      return (await seller.mutate(args, ShipmentCorrectTrackingDocument, { input: parcel }))
        .shipmentCorrectTracking.userErrors;
    case 'deliver-parcel':
      return (await seller.mutate(args, ShipmentMarkDeliveredDocument, { input: { shipmentId } }))
        .shipmentMarkDelivered.userErrors;
    case 'move-allocation': {
      const moved = Number(textField(form, 'moved', 9) || 'NaN');
      const input = {
        allocationId: textField(form, 'allocationId', 60),
        toLocationId: textField(form, 'toLocationId', 60),
        // What is no number is refused like one that is out of bounds.
        quantity: Number.isInteger(moved) ? moved : 0,
      };
      return (await seller.mutate(args, StockAllocationMoveDocument, { input })).stockAllocationMove
        .userErrors;
    }
    case 'unpack-parcel':
      return (await seller.mutate(args, ShipmentUnpackDocument, { input: { shipmentId } })).shipmentUnpack
        .userErrors;
    default:
      return (await seller.mutate(args, OrderMarkDeliveredDocument, { input: { orderId } }))
        .orderMarkDelivered.userErrors;
  }
}
