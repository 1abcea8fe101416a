import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { addSellerMember, requireMember } from '../../src/sellers/index.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const account = 'query ($id: ID!) { seller(id: $id) { slug role } }';

describe('a seller’s own room', () => {
  let api: TestApi;
  let mine: Maker;
  let theirs: Maker;
  let keeper: string;

  beforeAll(async () => {
    api = await startTestApi();
    mine = await openMaker(api.context, 'Milik Saya');
    theirs = await openMaker(api.context, 'Milik Orang');
    const userId = await createUser(api.context, {
      name: 'Penjaga Stok',
      email: 'stok@example.test',
      password,
    });
    await addSellerMember(api.context, { sellerId: mine.sellerId, userId, role: 'STOCK_KEEPER' });
    keeper = await signInAs(api, 'seller', 'stok@example.test');
  });
  afterAll(() => api.close());

  const idOf = (maker: Maker) => toPublicId('seller', maker.sellerId);
  const open = (id: string, token: string | null) =>
    api.gql.request(account, { id }, { audience: 'seller', token });

  test('is open to its members, each in their role', async () => {
    const owner = await signInAs(api, 'seller', mine.email);
    expect((await open(idOf(mine), owner)).data).toEqual({ seller: { slug: mine.slug, role: 'OWNER' } });
    expect((await open(idOf(mine), keeper)).data).toEqual({
      seller: { slug: mine.slug, role: 'STOCK_KEEPER' },
    });
    const { mySellers, me } = await api.gql.data(
      '{ mySellers { slug } me { name } }',
      {},
      { audience: 'seller', token: keeper },
    );
    expect({ mySellers, me }).toEqual({ mySellers: [{ slug: mine.slug }], me: { name: 'Penjaga Stok' } });
  });

  test('of someone else looks exactly like one that is not there', async () => {
    const owner = await signInAs(api, 'seller', mine.email);
    const answers = await Promise.all(
      [idOf(theirs), toPublicId('seller', newId()), 'sel_nonsense', ''].map((id) => open(id, owner)),
    );
    for (const answer of answers) expect(answer).toEqual({ status: 200, data: { seller: null } });
  });

  test('is shut to guests, shoppers and the office', async () => {
    const shopper = await signInAs(api, 'shop', mine.email);
    for (const token of [null, shopper, 'gbs_made-up']) {
      const { data, errors } = await open(idOf(mine), token);
      expect([data, errors?.[0]?.extensions.code]).toEqual([{ seller: null }, 'UNAUTHENTICATED']);
    }
    const { errors } = await api.gql.request('{ mySellers { id } }', {}, { audience: 'seller' });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await api.gql.data('{ me { name } }', {}, { audience: 'seller' })).me).toBeNull();
  });

  test('a stock keeper neither packs orders nor learns who buys', async () => {
    const actor = {
      kind: 'user' as const,
      userId: (
        await api.context.db.platform
          .selectFrom('app_user')
          .select('id')
          .where('email', '=', 'stok@example.test')
          .executeTakeFirstOrThrow()
      ).id,
      audience: 'seller' as const,
      name: 'Penjaga Stok',
      email: 'stok@example.test',
      staffRole: null,
      sessionId: newId(),
    };
    const context = { ...api.context, actor };
    expect(await requireMember(context, mine.sellerId, 'stock:adjust')).toMatchObject({
      role: 'STOCK_KEEPER',
    });
    for (const permission of ['orders:fulfil', 'buyers:read', 'products:write'] as const) {
      await expect(requireMember(context, mine.sellerId, permission)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
      // Of a seller that one does not belong to, not even that it is forbidden.
      expect(await requireMember(context, theirs.sellerId, permission)).toBeNull();
    }
  });
});
