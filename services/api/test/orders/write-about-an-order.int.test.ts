import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { buyAndPay, type Delivered } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const payload = '{ messages { sender authorName body } userErrors { code } }';
const mutations = {
  send: `mutation ($input: OrderMessageSendInput!) { answer: orderMessageSend(input: $input) ${payload} }`,
  read: `mutation ($input: OrderMessagesMarkReadInput!) { answer: orderMessagesMarkRead(input: $input) ${payload} }`,
  call: `mutation ($input: OrderOfficeCallInput!) { answer: orderOfficeCall(input: $input) ${payload} }`,
};

describe('messages about an order', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let tokens: { owner: string; other: string; office: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 50 });
    const other = await openMaker(api.context, 'Lain');
    tokens = {
      owner: await signInAs(api, 'seller', maker.email),
      other: await signInAs(api, 'seller', other.email),
      office: await openOffice(api),
    };
  });
  afterAll(() => api.close());

  const idOf = ({ group }: Delivered) => group.orders[0]?.id ?? '';
  const asShopper = async (what: keyof typeof mutations, bought: Delivered, given: object = {}) => {
    const input = { ...bought.key, orderId: idOf(bought), ...given };
    return (await api.gql.data(mutations[what], { input })).answer;
  };
  const asSeller = async (what: keyof typeof mutations, input: object, token = tokens.owner) =>
    (await api.gql.data(mutations[what], { input }, { audience: 'seller', token })).answer;
  const asOffice = async (what: 'send' | 'read', input: object) =>
    (await api.gql.data(mutations[what], { input }, { audience: 'office', token: tokens.office })).answer;
  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map(({ code }) => code);
  const shopperUnread = async ({ key }: Delivered) => {
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { orders { unreadMessageCount } } }`;
    return (await api.gql.data(query, key)).orderGroup.orders[0].unreadMessageCount;
  };
  const inbox = async (token = tokens.owner) => {
    const query = `{ mySellers { unreadThreadCount messageThreads(first: 50) { nodes { orderId unreadCount lastMessage { body } } } } }`;
    return (await api.gql.data(query, {}, { audience: 'seller', token })).mySellers[0];
  };

  test('both sides write, and each sees what it has not read', async () => {
    const bought = await buyAndPay(api, [cloth], { name: 'Ibu Rahma' });
    const orderId = idOf(bought);
    const body = '  Apakah bisa warna biru?\r\n\r\n\r\n\r\n<b>Terima kasih</b> https://contoh.test\u0007 ';
    const sent = await asShopper('send', bought, { body });
    expect(sent.messages).toEqual([
      {
        sender: 'SHOPPER',
        authorName: 'Ibu Rahma',
        body: 'Apakah bisa warna biru?\n\n<b>Terima kasih</b> https://contoh.test',
      },
    ]);
    expect(await inbox()).toMatchObject({
      unreadThreadCount: 1,
      messageThreads: { nodes: [{ orderId, unreadCount: 1 }] },
    });
    await asSeller('read', { orderId });
    expect((await inbox()).unreadThreadCount).toBe(0);
    expect(await shopperUnread(bought)).toBe(0);
    await asSeller('send', { orderId, body: 'Bisa, Bu.' });
    expect(await shopperUnread(bought)).toBe(1);
    await asShopper('read', bought);
    expect(await shopperUnread(bought)).toBe(0);
  });

  test('a form that is sent twice is one message; a letter waits until it is quiet', async () => {
    const bought = await buyAndPay(api, [cloth]);
    const given = { body: 'Halo', idempotencyKey: crypto.randomUUID() };
    await Promise.all(Array.from({ length: 5 }, () => asShopper('send', bought, given)));
    const { messages } = await asSeller('read', { orderId: idOf(bought) });
    expect(messages).toHaveLength(1);
    await asShopper('send', bought, { body: 'Halo lagi' });
    const letter = await waitFor(
      async () => {
        const { rows } = await api.sql<{ waits: boolean }>(
          `SELECT run_at > now() + interval '1 minute' AS waits FROM graphile_worker.jobs JOIN "order" ON number = $1
           WHERE task_identifier = 'notifications/tell-of-messages' AND key = 'messages:' || "order".id || ':SELLER'`,
          [bought.group.orders[0]?.number],
        );
        return rows[0] ?? null;
      },
      { what: 'the letter being planned' },
    );
    expect(letter).toEqual({ waits: true });
  });

  test('no other order’s messages are read or written by any id', async () => {
    const [one, two] = [await buyAndPay(api, [cloth]), await buyAndPay(api, [cloth])];
    expect(codes(await asShopper('send', one, { orderId: idOf(two), body: 'x' }))).toEqual([
      'ORDER_NOT_FOUND',
    ]);
    expect(codes(await asShopper('read', one, { orderId: idOf(two) }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codes(await asShopper('read', one, { secret: 'wrong' }))).toEqual(['ORDER_NOT_FOUND']);
    for (const what of ['send', 'read', 'call'] as const) {
      const input = { orderId: idOf(one), ...(what === 'send' ? { body: 'x' } : {}) };
      expect(codes(await asSeller(what, input, tokens.other))).toEqual(['ORDER_NOT_FOUND']);
    }
    expect((await inbox(tokens.other)).messageThreads.nodes).toEqual([]);
  });

  test('the office reads and answers where it was called in, and nowhere else', async () => {
    const bought = await buyAndPay(api, [cloth]);
    const orderId = idOf(bought);
    expect(codes(await asShopper('call', bought))).toEqual(['NO_MESSAGES_YET']);
    await asShopper('send', bought, { body: 'Barang rusak' });
    expect(codes(await asOffice('read', { orderId }))).toEqual(['OFFICE_NOT_CALLED']);
    await asShopper('call', bought);
    const query = `{ orderMessageThreads { nodes { orderId messages { body } } } }`;
    const { orderMessageThreads } = await api.gql.data(
      query,
      {},
      { audience: 'office', token: tokens.office },
    );
    expect(orderMessageThreads.nodes).toEqual([{ orderId, messages: [{ body: 'Barang rusak' }] }]);
    const answered = await asOffice('send', { orderId, body: 'Kami bantu.' });
    expect(answered.messages[1]).toMatchObject({ sender: 'OFFICE', body: 'Kami bantu.' });
    expect(await shopperUnread(bought)).toBe(1);
  });

  test('nothing, too much and too often are refused', async () => {
    const bought = await buyAndPay(api, [cloth]);
    expect(codes(await asShopper('send', bought, { body: ' \n ' }))).toEqual(['MESSAGE_REQUIRED']);
    expect(codes(await asShopper('send', bought, { body: 'x'.repeat(2001) }))).toEqual(['MESSAGE_TOO_LONG']);
    for (let count = 0; count < 20; count++)
      await asShopper('send', bought, { body: `Pesan ${String(count)}` });
    expect(codes(await asShopper('send', bought, { body: 'Satu lagi' }))).toEqual(['TOO_MANY_MESSAGES']);
  });
});
