import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { orderByHand, paymentDesk, sendProof } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { picture } from '../support/pictures.js';
import {
  checkOut,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';

describe('proofs of payment that are none', () => {
  let api: PayingApi;
  let maker: Maker;
  let office: string;
  let desk: ReturnType<typeof paymentDesk>;

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context);
    office = await openOffice(api);
    desk = paymentDesk(api, office);
  });
  afterAll(() => api.close());

  const order = async (): Promise<OrderGroupAnswer> => orderByHand(api, [await maker.sell('Kain')]);
  const kept = async (): Promise<string[]> =>
    (await readdir(join(api.context.config.MEDIA_DIR))).filter((name) => name.includes('-private'));
  const look = (id: string, headers: Record<string, string>) =>
    fetch(`${api.url}/payment-proofs/${id}`, { headers });

  test.each([
    ['a text', Buffer.from('Sudah saya bayar ya, kak.'), 'IMAGE_TYPE_REFUSED'],
    [
      'a page with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'IMAGE_TYPE_REFUSED',
    ],
    ['nothing at all', Buffer.alloc(0), 'IMAGE_EMPTY'],
    [
      'a picture that broke off',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'IMAGE_TYPE_REFUSED',
    ],
  ])('%s is refused with a code, and nothing is kept', async (_name, bytes, code) => {
    const group = await order();
    const before = await kept();
    expect(await sendProof(api, group, { bytes })).toMatchObject({ status: 422, id: null, code });
    expect((await desk.payment(group)).proofs).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  test('a wrong secret, another order’s and an unknown number are not told apart', async () => {
    const [mine, other] = [await order(), await order()];
    for (const key of [
      { number: mine.number, secret: other.secret },
      { number: mine.number, secret: 'wrong' },
      { number: 'GB-0000-0000', secret: mine.secret },
    ]) {
      expect(await sendProof(api, key)).toMatchObject({ status: 404, code: 'ORDER_GROUP_NOT_FOUND' });
    }
  });

  test('the picture is for who holds the order’s key and for the office, and it is not the file that came', async () => {
    const [mine, other] = [await order(), await order()];
    const upload = await picture(300, 200);
    const { id } = await sendProof(api, mine, { bytes: upload });
    const key = ({ number, secret }: OrderGroupAnswer) => ({
      'x-order-number': number,
      'x-order-secret': secret,
    });
    const seen = await look(id ?? '', key(mine));
    expect(seen.status).toBe(200);
    expect(seen.headers.get('cache-control')).toBe('private, no-store');
    expect(seen.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await seen.arrayBuffer()).equals(upload)).toBe(false);
    expect((await look(id ?? '', { authorization: `Bearer ${office}` })).status).toBe(200);
    expect((await look(id ?? '', key(other))).status).toBe(404);
    expect((await look(id ?? '', {})).status).toBe(404);
    expect((await look(id ?? '', { authorization: 'Bearer nonsense' })).status).toBe(404);
    const [file] = await kept();
    expect((await fetch(`${api.url}/media/${file ?? ''}`)).status).toBe(404);
  });

  test('the same file twice is one proof; after it was refused it is not taken again; there is an end to new ones', async () => {
    const group = await order();
    const bytes = await picture(301, 200);
    const [first, again] = await Promise.all([
      sendProof(api, group, { bytes }),
      sendProof(api, group, { bytes }),
    ]);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.id).toBe(again.id);
    expect((await desk.payment(group)).proofs).toHaveLength(1);
    await desk.reject(first.id ?? '');
    expect(await sendProof(api, group, { bytes })).toMatchObject({ status: 422, code: 'PROOF_SENT_BEFORE' });
    const more = await Promise.all(Array.from({ length: 8 }, () => sendProof(api, group)));
    expect(more.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(new Set(more.filter(({ status }) => status !== 201).map(({ code }) => code))).toEqual(
      new Set(['TOO_MANY_PROOFS']),
    );
    expect((await desk.payment(group)).proofs).toHaveLength(5);
  }, 30_000);

  test('a card’s payment, and one that is here, wait for none; a note has its length', async () => {
    const card = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
    expect(await sendProof(api, card)).toMatchObject({ status: 422, code: 'PROOF_NOT_EXPECTED' });
    const paid = await order();
    await desk.confirm(paid);
    expect(await sendProof(api, paid)).toMatchObject({ status: 422, code: 'PROOF_NOT_EXPECTED' });
    const group = await order();
    expect(await sendProof(api, group, { note: 'x'.repeat(501) })).toMatchObject({ code: 'NOTE_TOO_LONG' });
  });

  test.each([
    ['negative', { amount: '-150000.00' }, 'INVALID_AMOUNT'],
    ['zero', { amount: '0.00' }, 'INVALID_AMOUNT'],
    ['a part of a rupiah', { amount: '1000.50' }, 'INVALID_AMOUNT'],
    ['too large', { amount: '100000000000.00' }, 'INVALID_AMOUNT'],
    ['without a reference', { reference: ' ' }, 'REFERENCE_REQUIRED'],
    ['with a reference that is too long', { reference: 'x'.repeat(101) }, 'REFERENCE_REQUIRED'],
  ])('a confirmation that is %s is refused, and nothing is paid', async (_name, given, code) => {
    const group = await order();
    expect((await desk.confirm(group, given)).userErrors).toMatchObject([{ code }]);
    expect(await desk.payment(group)).toMatchObject({ status: 'PENDING', confirmation: null });
  });

  test('one line of the statement pays for one order; a stranger confirms nothing', async () => {
    const [first, second] = [await order(), await order()];
    expect((await desk.confirm(first, { reference: 'TRF 1' })).userErrors).toEqual([]);
    expect((await desk.confirm(second, { reference: 'trf 1' })).userErrors).toMatchObject([
      { code: 'REFERENCE_USED', field: ['input', 'reference'] },
    ]);
    const card = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
    expect((await desk.confirm(card)).userErrors).toMatchObject([{ code: 'PAYMENT_NOT_MANUAL' }]);
    const { id } = await desk.payment(second);
    const mutation = `mutation ($input: PaymentConfirmInput!) { paymentConfirm(input: $input) { userErrors { code } } }`;
    const answer = await api.gql.request(
      mutation,
      { input: { paymentId: id, amount: '1.00', reference: 'x' } },
      { audience: 'office' },
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
