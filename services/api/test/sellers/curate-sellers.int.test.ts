import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { password, places } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { readToTheEnd } from '../support/pages.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const apply = `mutation ($input: SellerApplyInput!) { sellerApply(input: $input) { seller { id slug status role } userErrors { code field message } } }`;
const approve = `mutation ($id: ID!) { sellerApprove(input: { sellerId: $id }) { seller { status approvedAt suspensionReason } userErrors { code field } } }`;
const suspend = `mutation ($id: ID!, $reason: String!) { sellerSuspend(input: { sellerId: $id, reason: $reason }) { seller { status suspensionReason } userErrors { code field } } }`;
const inShop = `query ($id: ID!) { seller(by: { id: $id }) { name story whatsappUrl since } node(id: $id) { __typename } }`;
const officeView = `query ($id: ID!) { seller(id: $id) { name status phone productCount owner { name email } history { action actorName reason } } }`;

describe('curating sellers', () => {
  let api: TestApi;
  let office: string;
  let owner: string;

  beforeAll(async () => {
    api = await startTestApi();
    office = await openOffice(api);
    await createUser(api.context, { name: 'Bu Sari', email: 'sari@example.test', password });
    owner = await signInAs(api, 'seller', 'sari@example.test');
  });
  afterAll(() => api.close());

  const asOffice = () => ({ audience: 'office', token: office }) as const;
  const asOwner = () => ({ audience: 'seller', token: owner }) as const;
  const form = (given: object = {}) => ({
    name: 'Batik Sari',
    story: 'Kami membatik di Sepinggan.',
    subdistrictCode: places.centre,
    phone: '0812-3456-7890',
    ...given,
  });
  const applyWith = async (given: object = {}) =>
    (await api.gql.data(apply, { input: form(given) }, asOwner())).sellerApply;
  const shopSees = async (id: string) => api.gql.data(inShop, { id });

  test('a maker applies, is approved, suspended and approved again; the shop follows at once, and all is on record', async () => {
    const { seller, userErrors } = await applyWith();
    expect([seller, userErrors]).toEqual([
      expect.objectContaining({ slug: 'batik-sari', status: 'APPLIED', role: 'OWNER' }),
      [],
    ]);
    const { id } = seller;
    expect(await shopSees(id)).toEqual({ seller: null, node: null });

    expect((await api.gql.data(approve, { id }, asOffice())).sellerApprove).toMatchObject({
      seller: { status: 'APPROVED' },
      userErrors: [],
    });
    expect(await shopSees(id)).toMatchObject({
      seller: {
        name: 'Batik Sari',
        story: 'Kami membatik di Sepinggan.',
        whatsappUrl: 'https://wa.me/6281234567890',
      },
      node: { __typename: 'Seller' },
    });

    const reason = 'Izin usaha sudah tidak berlaku.';
    const { sellerSuspend } = await api.gql.data(suspend, { id, reason }, asOffice());
    expect(sellerSuspend).toEqual({
      seller: { status: 'SUSPENDED', suspensionReason: reason },
      userErrors: [],
    });
    expect(await shopSees(id)).toEqual({ seller: null, node: null });
    const { mySellers } = await api.gql.data('{ mySellers { status suspensionReason } }', {}, asOwner());
    expect(mySellers).toEqual([{ status: 'SUSPENDED', suspensionReason: reason }]);

    await api.gql.data(approve, { id }, asOffice());
    expect((await shopSees(id)).seller).not.toBeNull();
    expect((await api.gql.data(officeView, { id }, asOffice())).seller).toEqual({
      name: 'Batik Sari',
      status: 'APPROVED',
      phone: '+6281234567890',
      productCount: 0,
      owner: { name: 'Bu Sari', email: 'sari@example.test' },
      history: [
        { action: 'seller.approved', actorName: 'Ibu Kantor', reason: null },
        { action: 'seller.suspended', actorName: 'Ibu Kantor', reason },
        { action: 'seller.approved', actorName: 'Ibu Kantor', reason: null },
        { action: 'seller.applied', actorName: 'Bu Sari', reason: null },
      ],
    });
  });

  test('a decision sent twice has one effect; one that makes no sense is refused', async () => {
    const { seller } = await applyWith({ name: 'Batik Dua Kali' });
    const { id } = seller;
    const early = (await api.gql.data(suspend, { id, reason: 'x' }, asOffice())).sellerSuspend;
    expect(early).toMatchObject({
      seller: null,
      userErrors: [{ code: 'SELLER_NOT_SUSPENDABLE', field: ['input', 'sellerId'] }],
    });
    const approvals = await Promise.all([1, 2, 3].map(() => api.gql.data(approve, { id }, asOffice())));
    expect(approvals.map((data) => data.sellerApprove.seller.status)).toEqual([
      'APPROVED',
      'APPROVED',
      'APPROVED',
    ]);
    const suspensions = await Promise.all(
      [1, 2, 3].map(() => api.gql.data(suspend, { id, reason: 'x' }, asOffice())),
    );
    expect(suspensions.every((data) => data.sellerSuspend.userErrors.length === 0)).toBe(true);
    const { history } = (await api.gql.data(officeView, { id }, asOffice())).seller;
    expect(history.map((entry: { action: string }) => entry.action)).toEqual([
      'seller.suspended',
      'seller.approved',
      'seller.applied',
    ]);
  });

  test.each([
    ['an empty reason', '  ', 'SUSPENSION_REASON_REQUIRED'],
    ['a novel', 'x'.repeat(501), 'SUSPENSION_REASON_TOO_LONG'],
  ])('%s is refused', async (_name, reason, code) => {
    const { seller } = await applyWith({ name: `Batik ${code}` });
    await api.gql.data(approve, { id: seller.id }, asOffice());
    const { sellerSuspend } = await api.gql.data(suspend, { id: seller.id, reason }, asOffice());
    expect(sellerSuspend).toEqual({ seller: null, userErrors: [{ code, field: ['input', 'reason'] }] });
  });

  test.each([
    ['of nobody', () => toPublicId('seller', newId())],
    ['that is none', () => 'sel_x'],
  ])('a seller id %s is not found', async (_name, id) => {
    const { sellerApprove } = await api.gql.data(approve, { id: id() }, asOffice());
    expect(sellerApprove.userErrors).toEqual([{ code: 'SELLER_NOT_FOUND', field: ['input', 'sellerId'] }]);
    expect((await api.gql.data(officeView, { id: id() }, asOffice())).seller).toBeNull();
  });

  test('only the office decides: a guest, a seller’s session or a shopper’s on its endpoint is nobody', async () => {
    const shopper = await signInAs(api, 'shop', 'sari@example.test');
    const id = toPublicId('seller', newId());
    for (const token of [null, 'gbs_made-up', owner, shopper]) {
      for (const [document, variables] of [
        [approve, { id }],
        [suspend, { id, reason: 'x' }],
        [officeView, { id }],
        ['{ sellers { nodes { id } } }', {}],
      ] as const) {
        const { data, errors } = await api.gql.request(document, variables, { audience: 'office', token });
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      }
    }
  });

  test('an application with every fault tells all of them, in the reader’s language', async () => {
    const input = form({ name: ' ', story: 'x'.repeat(4001), subdistrictCode: '99.99.99.9999', phone: '12' });
    const answer = await api.gql.data(apply, { input }, { ...asOwner(), locale: 'id' });
    const { userErrors } = answer.sellerApply;
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field[1]])).toEqual([
      ['SELLER_NAME_REQUIRED', 'name'],
      ['SELLER_STORY_TOO_LONG', 'story'],
      ['INVALID_PHONE', 'phone'],
      ['UNKNOWN_SUBDISTRICT', 'subdistrictCode'],
    ]);
    expect(userErrors[0].message).toBe('Nama usaha harus diisi.');
  });

  test('the same form sent five times at once is one application; who has three waiting waits', async () => {
    await createUser(api.context, { name: 'Bu Tini', email: 'tini@example.test', password });
    const token = await signInAs(api, 'seller', 'tini@example.test');
    const send = async (name: string) =>
      (await api.gql.data(apply, { input: form({ name }) }, { audience: 'seller', token })).sellerApply
        .userErrors[0]?.code ?? 'ok';
    const codes = await Promise.all([1, 2, 3, 4, 5].map(() => send('Kue Tini')));
    expect(codes.sort()).toEqual([
      'SELLER_ALREADY_APPLIED',
      'SELLER_ALREADY_APPLIED',
      'SELLER_ALREADY_APPLIED',
      'SELLER_ALREADY_APPLIED',
      'ok',
    ]);
    expect([await send('Kue Tini Dua'), await send('Kue Tini Tiga'), await send('Kue Tini Empat')]).toEqual([
      'ok',
      'ok',
      'TOO_MANY_APPLICATIONS',
    ]);
  });

  test('a name that is taken gets a numbered address', async () => {
    await createUser(api.context, { name: 'Bu Ani', email: 'ani@example.test', password });
    const token = await signInAs(api, 'seller', 'ani@example.test');
    const { seller } = (await api.gql.data(apply, { input: form() }, { audience: 'seller', token }))
      .sellerApply;
    expect(seller.slug).toBe('batik-sari-2');
  });

  test('the office finds sellers by status and part of a name, to the end of the list', async () => {
    const list = `query ($first: Int, $after: String, $status: [SellerStatus!], $query: String) {
      sellers(first: $first, after: $after, status: $status, query: $query) { totalCount pageInfo { hasNextPage endCursor } nodes { id name status } } }`;
    const read = async (variables: object) => (await api.gql.data(list, variables, asOffice())).sellers;
    const all = await readToTheEnd<{ id: string; status: string }>((after) => read({ first: 2, after }));
    const { totalCount } = await read({});
    expect(new Set(all.map(({ id }) => id)).size).toBe(totalCount);
    expect(all).toHaveLength(totalCount);
    const applied = await read({ status: ['APPLIED'] });
    expect(applied.nodes.map(({ id }: { id: string }) => id)).toEqual(
      all.filter(({ status }) => status === 'APPLIED').map(({ id }) => id),
    );
    expect((await read({ query: 'dua kali' })).nodes).toEqual([
      expect.objectContaining({ name: 'Batik Dua Kali' }),
    ]);
    expect((await read({ query: '%' })).totalCount).toBe(0);
  });
});
