import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { createUser } from '../../src/identity/index.js';
import { reserveStock } from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const adjust = `mutation ($input: StockAdjustInput!) { stockAdjust(input: $input) {
  variant { id onHand reserved available } userErrors { code field message } } }`;
const variants = `query ($id: ID!, $first: Int, $after: String, $query: String) { seller(id: $id) {
  variants(first: $first, after: $after, query: $query) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id title productTitle onHand reserved available price { amount } movements(first: 2) { delta reason at } } } } }`;

describe('a seller keeping stock', () => {
  let api: TestApi;
  let maker: Maker;
  let token: string;
  let goods: Goods;
  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context);
    token = await signInAs(api, 'seller', maker.email);
  });
  beforeEach(async () => {
    goods = await maker.sell('Batik tulis', { stock: 5 });
  });
  afterAll(() => api.close());

  const change = async (input: object, as: string | null = token, locale: 'id' | 'en' = 'en') =>
    (
      await api.gql.data(
        adjust,
        { input: { variantId: goods.id, delta: 1, reason: 'count', ...input } },
        { audience: 'seller', token: as, locale },
      )
    ).stockAdjust;

  test('adds and takes away', async () => {
    expect(await change({ delta: 3 })).toMatchObject({
      variant: { onHand: 8, available: 8 },
      userErrors: [],
    });
    expect(await change({ delta: -8 })).toMatchObject({
      variant: { onHand: 0, available: 0 },
      userErrors: [],
    });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a change sent twenty times with one key counts once, and gives the same answer', async () => {
    const idempotencyKey = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => change({ delta: 2, idempotencyKey })));
    for (const answer of answers) expect(answer).toMatchObject({ variant: { onHand: 7 }, userErrors: [] });
    expect(await stockOf(api, goods)).toEqual({ onHand: 7, reserved: 0 });
  });

  test('a key stands for one change only', async () => {
    const idempotencyKey = newId();
    await change({ delta: 2, idempotencyKey });
    const other = await change({ delta: 3, idempotencyKey });
    expect(other).toMatchObject({ variant: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await stockOf(api, goods)).toEqual({ onHand: 7, reserved: 0 });
  });

  test('not below what is spoken for', async () => {
    await api.context.db.transaction(platformScope, (tx) =>
      reserveStock(tx, {
        orderGroupId: newId(),
        expiresAt: new Date(),
        lines: [{ orderId: newId(), sellerId: maker.sellerId, variantId: goods.variantId, quantity: 3 }],
      }),
    );
    expect(await change({ delta: -3 }, token, 'id')).toEqual({
      variant: null,
      userErrors: [
        {
          code: 'STOCK_BELOW_RESERVED',
          field: ['input', 'delta'],
          message: 'Stok tidak dapat dikurangi sebanyak itu: ada 5, 3 di antaranya sudah dipesan.',
        },
      ],
    });
    expect(await change({ delta: -2 })).toMatchObject({ variant: { onHand: 3, reserved: 3, available: 0 } });
  });

  test.each([
    [{ delta: 0 }, 'INVALID_QUANTITY'],
    [{ delta: 1_000_000_000 }, 'INVALID_QUANTITY'],
    [{ delta: -1_000_000_000 }, 'INVALID_QUANTITY'],
    [{ delta: 1_000_000 }, 'STOCK_TOO_LARGE'],
    [{ reason: ' ' }, 'REASON_REQUIRED'],
    [{ reason: 'a'.repeat(201) }, 'REASON_TOO_LONG'],
    [{ idempotencyKey: '' }, 'INVALID_IDEMPOTENCY_KEY'],
    [{ idempotencyKey: 'a\u0000b' }, 'INVALID_IDEMPOTENCY_KEY'],
    [{ reason: '\u0000' }, 'REASON_REQUIRED'],
    [{ variantId: 'var_nonsense' }, 'VARIANT_NOT_FOUND'],
    [{ variantId: toPublicId('variant', newId()) }, 'VARIANT_NOT_FOUND'],
  ])('%j is refused with %s and changes nothing', async (input, code) => {
    expect(await change(input)).toMatchObject({ variant: null, userErrors: [{ code }] });
    expect(await stockOf(api, goods)).toEqual({ onHand: 5, reserved: 0 });
  });

  test('half a piece is a fault of the request', async () => {
    const input = { variantId: goods.id, delta: 1.5, reason: 'count' };
    const answer = await api.gql.request(adjust, { input }, { audience: 'seller', token });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('a stock keeper may; nobody, and another seller’s owner, may not and learn nothing', async () => {
    const email = `stok-${newId()}@example.test`;
    const userId = await createUser(api.context, { name: 'Stok', email, password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    expect(await change({}, await signInAs(api, 'seller', email))).toMatchObject({ variant: { onHand: 6 } });

    const stranger = await openMaker(api.context, 'Pesaing');
    const refused = await change({}, await signInAs(api, 'seller', stranger.email));
    expect(refused).toMatchObject({ variant: null, userErrors: [{ code: 'VARIANT_NOT_FOUND' }] });

    const input = { variantId: goods.id, delta: 1, reason: 'count' };
    const guest = await api.gql.request(adjust, { input }, { audience: 'seller' });
    expect(guest).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await stockOf(api, goods)).toEqual({ onHand: 6, reserved: 0 });
  });

  test('pages through the variants, each once, with their movements; a query narrows them', async () => {
    const other = await openMaker(api.context, 'Pengrajin');
    const titles = ['Anjat rotan', 'Gelang manik', 'Tas manik', 'Kalung manik', 'Ulap doyo'];
    for (const title of titles) await other.sell(title, { stock: 2 });
    const as = { audience: 'seller' as const, token: await signInAs(api, 'seller', other.email) };
    const page = async (variables: object) =>
      (await api.gql.data(variants, { id: toPublicId('seller', other.sellerId), ...variables }, as)).seller
        .variants;

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 2, after });
      seen.push(...nodes.map((node: { productTitle: string }) => node.productTitle));
      expect(totalCount).toBe(5);
      expect(nodes[0]).toMatchObject({
        onHand: 2,
        available: 2,
        movements: [{ delta: 2, reason: 'first stock' }],
      });
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...titles].reverse());

    expect(await page({ query: 'MANIK' })).toMatchObject({ totalCount: 3 });
    expect(await page({ query: 'id' })).toMatchObject({ totalCount: 0 });
    expect(await page({ query: '\u0000' })).toMatchObject({ totalCount: 5 });
    expect(await page({ query: '%' })).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
