import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { fromPublicId } from '../../src/platform/ids.js';
import { cancelOrder } from '../../src/returns/index.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const payload = `{
  shipment { id status position courier courierCode trackingNumber trackingUrl lines { title quantity } }
  order { status fulfillmentStatus lines { id sentQuantity remainingQuantity } shipments { id status } }
  userErrors { code field message } }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) ${payload} }`;
const documents = {
  pack: mutation('shipmentPack', 'ShipmentPackInput'),
  ship: mutation('shipmentShip', 'ShipmentShipInput'),
  correct: mutation('shipmentCorrectTracking', 'ShipmentCorrectTrackingInput'),
  deliver: mutation('shipmentMarkDelivered', 'ShipmentMarkDeliveredInput'),
  unpack: mutation('shipmentUnpack', 'ShipmentUnpackInput'),
};

interface Answer {
  shipment: { id: string; status: string; trackingUrl: string | null; courierCode: string | null } | null;
  order: {
    status: string;
    fulfillmentStatus: string;
    lines: { id: string; sentQuantity: number; remainingQuantity: number }[];
    shipments: { id: string; status: string }[];
  } | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

describe('an order that goes out in several parcels', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let bag: Goods;
  let token: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 90 });
    bag = await maker.sell('Tas', { stock: 90 });
    token = await signInAs(api, 'seller', maker.email);
  });
  afterAll(() => api.close());

  const step = async (name: keyof typeof documents, input: object, as = token): Promise<Answer> =>
    (await api.gql.data(documents[name], { input }, { audience: 'seller', token: as })).answer;
  const codes = ({ userErrors }: Answer) => userErrors.map(({ code }) => code);

  /** Three pieces of cloth and a bag, paid. */
  const bought = async () => {
    const group = await checkOut(api, await readyCart(api, [[cloth, 3], bag]));
    await payOnPage(group.redirectUrl);
    const paid = await checkoutClient(api).until(group, 'PAID');
    const key = { number: paid.number, secret: paid.secret };
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) {
      orders { status fulfillmentStatus lines { id title sentQuantity }
        shipment { trackingNumber }
        shipments { status courier trackingNumber trackingUrl lines { title quantity } } } } }`;
    const look = async () => (await api.gql.data(query, key)).orderGroup.orders[0];
    const [clothLine, bagLine] = (await look()).lines.map(({ id }: { id: string }) => id);
    return { orderId: paid.orders[0]?.id ?? '', clothLine, bagLine, look, key };
  };

  test('two parcels, each with its number; the order is sent when all of it is, and delivered when all arrived', async () => {
    const { orderId, clothLine, look } = await bought();
    const before = await stockOf(api, cloth);
    const first = await step('pack', { orderId, lines: [{ orderLineId: clothLine, quantity: 2 }] });
    expect(first).toMatchObject({
      shipment: { status: 'PACKED', position: 1, lines: [{ title: 'Kain', quantity: 2 }] },
      order: {
        status: 'PACKED',
        fulfillmentStatus: 'UNFULFILLED',
        lines: [
          { sentQuantity: 0, remainingQuantity: 1 },
          { sentQuantity: 0, remainingQuantity: 1 },
        ],
      },
      userErrors: [],
    });
    // What is packed and still in the house is not the shopper's business.
    expect(await look()).toMatchObject({ status: 'PACKED', shipments: [] });
    const sent = await step('ship', {
      shipmentId: first.shipment?.id,
      courierCode: 'anteraja',
      trackingNumber: '10001234567',
    });
    expect(sent).toMatchObject({
      shipment: {
        status: 'SHIPPED',
        courier: 'AnterAja',
        trackingUrl: 'https://anteraja.id/tracking/10001234567',
      },
      order: { status: 'PACKED', fulfillmentStatus: 'PARTIALLY_FULFILLED' },
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: before.onHand - 2, reserved: before.reserved - 2 });
    expect(await auditInvariants(api.context)).toEqual([]);
    expect(await look()).toMatchObject({
      status: 'PACKED',
      fulfillmentStatus: 'PARTIALLY_FULFILLED',
      lines: [{ sentQuantity: 2 }, { sentQuantity: 0 }],
      shipments: [{ trackingNumber: '10001234567', lines: [{ title: 'Kain', quantity: 2 }] }],
    });

    const second = await step('pack', { orderId });
    expect(second.shipment).toMatchObject({
      position: 2,
      lines: [
        { title: 'Kain', quantity: 1 },
        { title: 'Tas', quantity: 1 },
      ],
    });
    const all = await step('ship', {
      shipmentId: second.shipment?.id,
      courier: 'Paman Udin',
      trackingNumber: 'RESI-2',
    });
    expect(all).toMatchObject({
      shipment: { courierCode: null, trackingUrl: null },
      order: { status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' },
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: before.onHand - 3, reserved: before.reserved - 3 });
    expect((await step('deliver', { shipmentId: first.shipment?.id })).order?.status).toBe('SHIPPED');
    expect((await step('deliver', { shipmentId: second.shipment?.id })).order?.status).toBe('DELIVERED');
    // What clients of before ask for goes on working.
    expect(await look()).toMatchObject({ status: 'DELIVERED', shipment: { trackingNumber: 'RESI-2' } });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('two phones that pack the same line pack it once, never more than was bought', async () => {
    const { orderId, clothLine, bagLine } = await bought();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        step('pack', {
          orderId,
          lines: [{ orderLineId: index % 2 ? bagLine : clothLine, quantity: index % 2 ? 1 : 2 }],
        }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(2);
    for (const answer of answers.filter(({ userErrors }) => userErrors.length > 0)) {
      expect(codes(answer)).toEqual(['QUANTITY_NOT_LEFT']);
    }
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a form that is sent ten times packs and sends one parcel', async () => {
    const { orderId, clothLine } = await bought();
    const input = {
      orderId,
      lines: [{ orderLineId: clothLine, quantity: 1 }],
      idempotencyKey: crypto.randomUUID(),
    };
    const packed = await Promise.all(Array.from({ length: 10 }, () => step('pack', input)));
    const ids = new Set(packed.map(({ shipment }) => shipment?.id));
    expect(ids.size).toBe(1);
    const before = await stockOf(api, cloth);
    const [shipmentId] = ids;
    const ways = await Promise.all(
      Array.from({ length: 10 }, () =>
        step('ship', { shipmentId, courierCode: 'jne', trackingNumber: 'JNE 123' }),
      ),
    );
    expect(ways.map(codes).flat()).toEqual([]);
    expect((await stockOf(api, cloth)).onHand).toBe(before.onHand - 1);
    expect(ways[0]?.order?.lines[0]).toMatchObject({ sentQuantity: 1, remainingQuantity: 2 });
  });

  test('a parcel is taken apart again until it leaves; then it is not', async () => {
    const { orderId } = await bought();
    const { shipment } = await step('pack', { orderId });
    const apart = await step('unpack', { shipmentId: shipment?.id });
    expect(apart).toMatchObject({ shipment: { status: 'CANCELLED' }, order: { status: 'PAID' } });
    expect(apart.order?.lines.map(({ remainingQuantity }) => remainingQuantity)).toEqual([3, 1]);
    expect(codes(await step('ship', { shipmentId: shipment?.id, courierCode: 'jne' }))).toEqual([
      'SHIPMENT_NOT_IN_STATE',
    ]);
    const again = await step('pack', { orderId });
    await step('ship', { shipmentId: again.shipment?.id, courierCode: 'jne' });
    const late = await step('unpack', { shipmentId: again.shipment?.id });
    expect(codes(late)).toEqual(['SHIPMENT_NOT_IN_STATE']);
    expect(codes(await step('pack', { orderId }))).toEqual(['ORDER_NOT_IN_STATE']);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a number that was mistyped, or came later, is said anew', async () => {
    const { orderId } = await bought();
    const { shipment } = await step('pack', { orderId });
    await step('ship', { shipmentId: shipment?.id, courierCode: 'lion' });
    const corrected = await step('correct', {
      shipmentId: shipment?.id,
      courierCode: 'lion',
      trackingNumber: '11LP1776',
    });
    expect(corrected.shipment?.trackingUrl).toBe('https://lionparcel.com/track/stt?q=11LP1776');
  });

  test('what can’t be packed or sent is refused, each fault at its field, with nothing done', async () => {
    const { orderId, clothLine } = await bought();
    const other = await bought();
    const refused = await step('pack', {
      orderId,
      lines: [
        { orderLineId: clothLine, quantity: 4 },
        { orderLineId: other.clothLine, quantity: 1 },
        { orderLineId: clothLine, quantity: -1 },
      ],
    });
    expect(refused.userErrors).toMatchObject([
      {
        code: 'QUANTITY_NOT_LEFT',
        field: ['input', 'lines', '0', 'quantity'],
        message: 'Only 3 are left to be packed.',
      },
      { code: 'ORDER_LINE_NOT_FOUND', field: ['input', 'lines', '1', 'orderLineId'] },
      { code: 'INVALID_QUANTITY', field: ['input', 'lines', '2', 'quantity'] },
    ]);
    const twice = { orderLineId: clothLine, quantity: 2 };
    expect(codes(await step('pack', { orderId, lines: [twice, twice] }))).toEqual(['QUANTITY_NOT_LEFT']);
    expect(codes(await step('pack', { orderId, lines: [] }))).toEqual(['NOTHING_TO_PACK']);
    const { shipment } = await step('pack', { orderId });
    const shipmentId = shipment?.id;
    expect(codes(await step('ship', { shipmentId, courierCode: 'nobody' }))).toEqual(['COURIER_UNKNOWN']);
    expect(codes(await step('ship', { shipmentId }))).toEqual(['COURIER_REQUIRED']);
    expect(codes(await step('ship', { shipmentId, courierCode: 'jne', trackingNumber: '<b>1</b>' }))).toEqual(
      ['TRACKING_NUMBER_INVALID'],
    );
    expect(codes(await step('deliver', { shipmentId }))).toEqual(['SHIPMENT_NOT_IN_STATE']);
  });

  test('an order that is called off is unpacked; one whose first parcel has left can’t be called off', async () => {
    const callOff = async (orderId: string) =>
      cancelOrder(api.context, {
        orderId: fromPublicId('order', orderId) ?? '',
        by: 'SELLER',
        reason: 'OUT_OF_STOCK',
        note: 'Habis.',
      });
    const [whole, begun] = [await bought(), await bought()];
    const { shipment } = await step('pack', { orderId: whole.orderId });
    await callOff(whole.orderId);
    expect(codes(await step('ship', { shipmentId: shipment?.id, courierCode: 'jne' }))).toEqual([
      'SHIPMENT_NOT_IN_STATE',
    ]);
    const first = await step('pack', {
      orderId: begun.orderId,
      lines: [{ orderLineId: begun.bagLine, quantity: 1 }],
    });
    await step('ship', { shipmentId: first.shipment?.id, courierCode: 'jne' });
    await expect(callOff(begun.orderId)).rejects.toThrow('ORDER_NOT_IN_STATE');
    expect(await begun.look()).toMatchObject({ status: 'PACKED' });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('another seller finds neither the order nor the parcel', async () => {
    const { orderId } = await bought();
    const { shipment } = await step('pack', { orderId });
    const other = await openMaker(api.context, 'Lain');
    const theirs = await signInAs(api, 'seller', other.email);
    expect(codes(await step('pack', { orderId }, theirs))).toEqual(['ORDER_NOT_FOUND']);
    for (const name of ['ship', 'correct'] as const) {
      const answer = await step(name, { shipmentId: shipment?.id, courierCode: 'jne' }, theirs);
      expect(codes(answer)).toEqual(['SHIPMENT_NOT_FOUND']);
    }
    for (const name of ['deliver', 'unpack'] as const) {
      expect(codes(await step(name, { shipmentId: shipment?.id }, theirs))).toEqual(['SHIPMENT_NOT_FOUND']);
    }
  });
});
