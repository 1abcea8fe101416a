import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import {
  allocateReservations,
  reallocateReleased,
  releaseReservations,
  reserveStock,
  shipAllocated,
} from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { places, type Goods } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';

describe('a seller with several locations', () => {
  let api: PayingApi;
  let desk: StockDesk;
  let goods: Goods;
  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    goods = await desk.maker.sell('Batik tulis', { stock: 3 });
  });
  afterAll(() => api.close());

  const available = async ({ id }: Goods): Promise<number> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on ProductVariant { availableQuantity } } }`;
    return (await api.gql.data(query, { id })).node.availableQuantity;
  };
  const reserve = (quantity: number, given: { locationId?: string } = {}) => {
    const group = { id: newId(), orderId: newId() };
    const line = {
      orderId: group.orderId,
      sellerId: desk.maker.sellerId,
      variantId: goods.variantId,
      quantity,
    };
    return api.context.db.transaction(platformScope, async (tx) => ({
      ...group,
      shortages: await reserveStock(tx, {
        orderGroupId: group.id,
        expiresAt: new Date(),
        lines: [{ ...line, ...given }],
      }),
    }));
  };

  test('what is moved to another location is sold from both, by priority', async () => {
    const gallery = await desk.open('Galeri');
    const moved = await desk.send('transfer', {
      fromLocationId: await desk.workshop(),
      toLocationId: gallery,
      lines: [{ variantId: goods.id, quantity: 2 }],
      reason: 'for the gallery',
    });
    expect(moved).toMatchObject({ variants: [{ onHand: 3, available: 3 }], userErrors: [] });
    expect(await desk.lies(goods)).toEqual({ Workshop: [1, 0], Galeri: [2, 0] });

    const bought = await checkOut(api, await readyCart(api, [[goods, 2]]));
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
    expect(await desk.lies(goods)).toEqual({ Workshop: [1, 1], Galeri: [2, 1] });
    expect(await available(goods)).toBe(1);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what lies where nothing is sold online can’t be bought, wherever it is asked', async () => {
    const booth = await desk.open('Pameran', { kind: 'FAIR_BOOTH', sellsOnline: false });
    const lines = [{ variantId: goods.id, quantity: 3 }];
    const input = { fromLocationId: await desk.workshop(), toLocationId: booth, lines, reason: 'fair' };
    await desk.send('transfer', input);
    expect(await available(goods)).toBe(0);
    expect((await reserve(1)).shortages).toMatchObject([{ requested: 1, available: 0 }]);
    const { userErrors } = await cartClient(api).create([{ variantId: goods.id, quantity: 1 }]);
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    const product = `query ($id: ID!) { node(id: $id) { ... on Product { available variants { availableQuantity } } } }`;
    const asked = { id: toPublicId('product', goods.productId) };
    expect((await api.gql.data(product, asked)).node).toEqual({
      available: false,
      variants: [{ availableQuantity: 0 }],
    });
    // Sold over the counter it can be.
    const sold = await desk.send('sell', {
      variantId: goods.id,
      locationId: booth,
      quantity: 1,
      reason: 'cash',
    });
    expect(sold).toMatchObject({ variant: { onHand: 2, available: 0 }, userErrors: [] });
    await desk.send('update', { locationId: booth, name: 'Pameran', sellsOnline: true, priority: 5 });
    expect(await available(goods)).toBe(2);
    expect((await api.gql.data(product, asked)).node.available).toBe(true);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a pick-up takes from where it is picked up, as long as that lasts', async () => {
    const gallery = await desk.open('Galeri');
    await desk.send('receive', { variantId: goods.id, locationId: gallery, quantity: 2, reason: 'new' });
    const { rows } = await api.sql<{ id: string }>(
      'SELECT id FROM stock_location WHERE name = $1 AND seller_id = $2',
      ['Galeri', desk.maker.sellerId],
    );
    await reserve(1, { locationId: rows[0]?.id ?? '' });
    expect(await desk.lies(goods)).toEqual({ Workshop: [3, 0], Galeri: [2, 1] });
    await reserve(3, { locationId: rows[0]?.id ?? '' });
    expect(await desk.lies(goods)).toEqual({ Workshop: [3, 2], Galeri: [2, 2] });
  });

  test('money that comes late takes what is there, wherever it lies by then', async () => {
    const gallery = await desk.open('Galeri');
    const group = await reserve(3);
    const inOne = (work: Parameters<typeof api.context.db.transaction<number | boolean>>[1]) =>
      api.context.db.transaction(platformScope, work);
    await inOne((tx) => releaseReservations(tx, group.id));
    const lines = [{ variantId: goods.id, quantity: 2 }];
    const transfer = { fromLocationId: await desk.workshop(), toLocationId: gallery, lines, reason: 'x' };
    await desk.send('transfer', transfer);
    expect(await inOne((tx) => reallocateReleased(tx, group.id))).toBe(true);
    expect(await desk.lies(goods)).toEqual({ Workshop: [1, 1], Galeri: [2, 2] });
    expect(await inOne((tx) => reallocateReleased(tx, group.id))).toBe(false);
    expect(await inOne((tx) => allocateReservations(tx, group.id))).toBe(0);
    expect(await inOne((tx) => shipAllocated(tx, group.orderId))).toBe(2);
    expect(await desk.lies(goods)).toEqual({ Workshop: [0, 0], Galeri: [0, 0] });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what is spoken for stays where it is', async () => {
    const gallery = await desk.open('Galeri');
    await reserve(2);
    const workshop = await desk.workshop();
    const lines = [{ variantId: goods.id, quantity: 2 }];
    const refused = await desk.send('transfer', {
      fromLocationId: workshop,
      toLocationId: gallery,
      lines,
      reason: 'x',
    });
    expect(refused).toMatchObject({
      variants: null,
      userErrors: [
        {
          code: 'NOT_ENOUGH_FREE',
          field: ['input', 'lines', '0', 'quantity'],
          message: 'Only 1 are free there: there are 3, of which 2 are spoken for.',
        },
      ],
    });
    expect(await desk.lies(goods)).toEqual({ Workshop: [3, 2] });
  });

  test('a transfer sent twenty times with one key counts once', async () => {
    const gallery = await desk.open('Galeri');
    const input = {
      fromLocationId: await desk.workshop(),
      toLocationId: gallery,
      lines: [{ variantId: goods.id, quantity: 1 }],
      reason: 'x',
      idempotencyKey: newId(),
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.send('transfer', input)));
    for (const answer of answers) expect(answer.userErrors).toEqual([]);
    expect(await desk.lies(goods)).toEqual({ Workshop: [2, 0], Galeri: [1, 0] });
    const other = await desk.send('transfer', { ...input, lines: [{ variantId: goods.id, quantity: 2 }] });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('transfers back and forth at once never deadlock for a client, and nothing gets lost', async () => {
    const gallery = await desk.open('Galeri');
    const workshop = await desk.workshop();
    const more = [goods];
    for (const title of ['Anjat', 'Sambal']) more.push(await desk.maker.sell(title, { stock: 4 }));
    const transfer = (index: number) => {
      const [fromLocationId, toLocationId] = index % 2 ? [workshop, gallery] : [gallery, workshop];
      const lines = more.map(({ id }) => ({ variantId: id, quantity: 1 }));
      if (index % 3) lines.reverse();
      return desk.send('transfer', { fromLocationId, toLocationId, lines, reason: 'crossing' });
    };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => transfer(index)));
    const codes = new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)));
    expect([...codes].filter((code) => code !== 'NOT_ENOUGH_FREE')).toEqual([]);
    const lies = await desk.lies(goods);
    expect(Object.values(lies).reduce((sum, [onHand]) => sum + onHand, 0)).toBe(3);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a location closes when nothing lies there, and never the workshop', async () => {
    const gallery = await desk.open('Galeri', { address: 'Jl. Minyak 5', subdistrictCode: places.centre });
    await desk.send('receive', { variantId: goods.id, locationId: gallery, quantity: 1, reason: 'new' });
    expect(await desk.send('deactivate', { locationId: gallery })).toMatchObject({
      location: null,
      userErrors: [{ code: 'LOCATION_IN_USE' }],
    });
    await desk.send('adjust', { variantId: goods.id, locationId: gallery, delta: -1, reason: 'gone' });
    expect(await desk.send('deactivate', { locationId: gallery })).toMatchObject({
      location: { active: false, address: 'Jl. Minyak 5', onHand: 0 },
      userErrors: [],
    });
    const refused = await desk.send('receive', {
      variantId: goods.id,
      locationId: gallery,
      quantity: 1,
      reason: 'x',
    });
    expect(refused.userErrors).toMatchObject([{ code: 'LOCATION_CLOSED', field: ['input', 'locationId'] }]);
    expect(await desk.send('reactivate', { locationId: gallery })).toMatchObject({
      location: { active: true },
    });
    expect((await desk.send('deactivate', { locationId: await desk.workshop() })).userErrors).toMatchObject([
      { code: 'WORKSHOP_STAYS' },
    ]);
  });

  test.each([
    [{ name: ' ' }, 'LOCATION_NAME_REQUIRED'],
    [{ name: 'a'.repeat(81) }, 'LOCATION_NAME_TOO_LONG'],
    [{ address: 'a'.repeat(201) }, 'LOCATION_ADDRESS_TOO_LONG'],
    [{ subdistrictCode: '99.99' }, 'LOCATION_REGION_UNKNOWN'],
    [{ priority: -1 }, 'INVALID_PRIORITY'],
    [{ priority: 1000 }, 'INVALID_PRIORITY'],
    [{ kind: 'WORKSHOP' }, 'WORKSHOP_STAYS'],
    [{ sellerId: 'sel_nonsense' }, 'SELLER_NOT_FOUND'],
  ])('a location with %j is refused with %s', async (given, code) => {
    const input = {
      sellerId: desk.sellerId,
      name: 'Galeri',
      kind: 'GALLERY',
      sellsOnline: true,
      priority: 1,
    };
    expect(await desk.send('create', { ...input, ...given })).toMatchObject({
      location: null,
      userErrors: [{ code }],
    });
  });

  test.each([
    [{ lines: [] }, 'TRANSFER_EMPTY'],
    [{ quantity: 0 }, 'INVALID_QUANTITY'],
    [{ quantity: -1 }, 'INVALID_QUANTITY'],
    [{ reason: '' }, 'REASON_REQUIRED'],
    [{ idempotencyKey: '' }, 'INVALID_IDEMPOTENCY_KEY'],
    [{ toLocationId: 'same' }, 'SAME_LOCATION'],
    [{ toLocationId: 'loc_nonsense' }, 'LOCATION_NOT_FOUND'],
    [{ variantId: 'var_nonsense' }, 'VARIANT_NOT_FOUND'],
  ])(
    'a transfer with %j is refused with %s and moves nothing',
    async (given: Record<string, unknown>, code) => {
      const gallery = await desk.open('Galeri');
      const fromLocationId = await desk.workshop();
      const line = { variantId: given['variantId'] ?? goods.id, quantity: given['quantity'] ?? 1 };
      const { userErrors } = await desk.send('transfer', {
        fromLocationId,
        toLocationId: given['toLocationId'] === 'same' ? fromLocationId : (given['toLocationId'] ?? gallery),
        lines: given['lines'] ?? [line],
        reason: given['reason'] ?? 'x',
        ...('idempotencyKey' in given ? { idempotencyKey: given['idempotencyKey'] } : {}),
      });
      expect(userErrors).toMatchObject([{ code }]);
      expect(await desk.lies(goods)).toEqual({ Workshop: [3, 0] });
    },
  );

  test('another seller’s locations and variants are not there', async () => {
    const stranger = await openStockDesk(api, 'Pesaing');
    const theirs = await stranger.maker.sell('Tenun', { stock: 5 });
    const theirPlaces = [await stranger.workshop(), await stranger.open('Toko')] as const;
    const ours = [await desk.workshop(), await desk.open('Galeri')] as const;
    const line = (variant: Goods) => [{ variantId: variant.id, quantity: 1 }];
    const move = (fromLocationId: string, toLocationId: string, lines: object[]) =>
      desk.send('transfer', { fromLocationId, toLocationId, lines, reason: 'x' });
    const codesOf = async (answer: ReturnType<typeof move>) =>
      (await answer).userErrors.map(({ code }) => code);
    expect(await codesOf(move(...theirPlaces, line(theirs)))).toEqual(['VARIANT_NOT_FOUND']);
    expect(await codesOf(move(...ours, line(theirs)))).toEqual(['VARIANT_NOT_FOUND']);
    expect(await codesOf(move(...ours, [...line(goods), ...line(theirs)]))).toEqual(['VARIANT_NOT_FOUND']);
    expect(await codesOf(move(...theirPlaces, line(goods)))).toEqual(['LOCATION_NOT_FOUND']);
    expect(await codesOf(move(ours[0], theirPlaces[0], line(goods)))).toEqual(['LOCATION_NOT_FOUND']);
    for (const locationId of theirPlaces) {
      const details = { locationId, name: 'x', sellsOnline: false, priority: 1 };
      expect(await codesOf(desk.send('update', details))).toEqual(['LOCATION_NOT_FOUND']);
      expect(await codesOf(desk.send('deactivate', { locationId }))).toEqual(['LOCATION_NOT_FOUND']);
      expect(await codesOf(desk.send('reactivate', { locationId }))).toEqual(['LOCATION_NOT_FOUND']);
      const at = { variantId: goods.id, locationId, quantity: 1, reason: 'x' };
      expect(await codesOf(desk.send('receive', at))).toEqual(['LOCATION_NOT_FOUND']);
    }
    expect(await stranger.lies(theirs)).toEqual({ Workshop: [5, 0] });
  });
});
