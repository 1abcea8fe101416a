import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { toPublicId } from '../../src/platform/ids.js';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { openOffice } from '../support/office.js';
import { couponClient, promotionClient } from '../support/promotions.js';
import { signInAs } from '../support/sign-in.js';

describe('mails about an order', () => {
  let api: PayingApi;
  let server: MailServer;
  let maker: Maker;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startPayingApi({ worker: true, env: { SMTP_URL: server.url } });
    maker = await openMaker(api.context, 'Penenun <b>&');
  });
  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const buy = async (
    email: string | null,
    locale: 'id' | 'en' = 'id',
    title = 'Kain batik',
  ): Promise<OrderGroupAnswer> => {
    const cloth = await maker.sell(title, { price: 325_000 });
    const cart = await readyCart(api, [[cloth, 2]], { email: email ?? '' });
    const { orderGroup, payment } = await checkoutClient(api).start(cart.id, { locale });
    await payOnPage(payment?.redirectUrl ?? '');
    return checkoutClient(api).until(orderGroup ?? { number: '', secret: '' }, 'PAID');
  };
  const mailTo = (to: string, about: string): Promise<ReceivedMail> =>
    waitFor(() => server.mails.find((mail) => mail.to === to && mail.subject.includes(about)), {
      what: `a mail to ${to} about ${about}`,
      timeoutMs: 20_000,
    });
  const quiet = () =>
    waitFor(async () => {
      const { rows } = await api.sql<{ count: string }>('SELECT count(*) FROM graphile_worker.jobs');
      return rows[0]?.count === '0';
    });

  test('the shopper is thanked in their language, with the link to the order', async () => {
    const group = await buy('ani@example.test', 'id');
    const mail = await mailTo('ani@example.test', group.number);
    expect(mail.subject).toBe(`Pesanan ${group.number} sudah dibayar`);
    expect(mail.text).toContain('Terima kasih, Ibu Rahma!');
    expect(mail.text).toContain('2 × Kain batik: Rp 650.000');
    expect(mail.text).toContain(`http://localhost:3000/orders/${group.number}?key=${group.secret}`);
  });

  test('in English too', async () => {
    const group = await buy('ben@example.test', 'en');
    const mail = await mailTo('ben@example.test', group.number);
    expect(mail.subject).toBe(`Order ${group.number} is paid`);
    expect(mail.text).toContain(`http://localhost:3000/en/orders/${group.number}?key=${group.secret}`);
  });

  test('each discount stands by itself, and what costs nothing is confirmed and not paid', async () => {
    const office = promotionClient(api, 'office', await openOffice(api));
    const title = { id: 'Pesta kota', en: 'City feast' };
    await office.withCode('PESTA', { title, terms: { percentage: { percent: '10' } } });
    await office.withCode('SEMUA', { title, terms: { percentage: { percent: '100' } } });
    await office.withCode('ANTAR', { title: { id: 'Bebas ongkir' }, terms: { freeShipping: {} } });
    const cloth = await maker.sell('Kain pesta', { price: 325_000 });
    const buyWith = async (email: string, ...codes: string[]) => {
      const cart = await readyCart(api, [[cloth, 2]], { email });
      expect((await couponClient(api).add(cart.id, ...codes)).userErrors).toEqual([]);
      const { orderGroup, payment } = await checkoutClient(api).start(cart.id, { locale: 'id' });
      if (payment?.redirectUrl) await payOnPage(payment.redirectUrl);
      return checkoutClient(api).until(orderGroup ?? { number: '', secret: '' }, 'PAID');
    };
    const paid = await buyWith('edi@example.test', 'PESTA');
    const mail = await mailTo('edi@example.test', paid.number);
    expect(mail.text).toContain('2 × Kain pesta: Rp 650.000');
    expect(mail.text).toContain('Pesta kota (PESTA): −Rp 65.000');
    expect((await mailTo(maker.email, `${paid.number}-1`)).text).toContain('Pesta kota (PESTA): −Rp 65.000');
    const free = await buyWith('fani@example.test', 'SEMUA', 'ANTAR');
    const confirmed = await mailTo('fani@example.test', free.number);
    expect(confirmed.subject).toBe(`Pesanan ${free.number} dikonfirmasi`);
    expect(confirmed.text).toContain('Pesta kota (SEMUA): −Rp 650.000');
    expect(confirmed.text).toContain('Bebas ongkir (ANTAR): −Rp');
    expect(confirmed.text).toContain('Total dibayar: Rp 0');
  });

  test('the seller’s owner learns what to pack, and neither the shopper’s secret nor where they live', async () => {
    const group = await buy('cici@example.test');
    const mail = await mailTo(maker.email, `${group.number}-1`);
    expect(mail.subject).toBe(`Pesanan baru ${group.number}-1: siap dikemas`);
    const path = `/sell/${toPublicId('seller', maker.sellerId)}/orders/${group.orders[0]?.id ?? ''}`;
    expect(mail.text).toContain(`http://localhost:3000${path}`);
    for (const secret of [group.secret, 'Iswahyudi', '81234567890']) expect(mail.text).not.toContain(secret);
  });

  test('what sellers have written is text in a mail, never HTML', async () => {
    const group = await buy('dedi@example.test', 'id', 'Kain <script>alert(1)</script>');
    const { text } = await mailTo('dedi@example.test', group.number);
    const markup = text.slice(text.indexOf('<!doctype html>'));
    expect(markup).toContain('Kain &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).not.toMatch(/<script|<b>/);
    expect(markup).not.toMatch(/(src|background)=|url\(/);
  });

  test('the shopper hears when it is sent', async () => {
    const group = await buy('eka@example.test');
    const token = await signInAs(api, 'seller', maker.email);
    const options = { audience: 'seller', token } as const;
    const orderId = group.orders[0]?.id;
    await api.gql.data(
      `mutation ($input: OrderMarkPackedInput!) { orderMarkPacked(input: $input) { order { id } } }`,
      { input: { orderId } },
      options,
    );
    const ship = `mutation ($input: OrderMarkShippedInput!) { orderMarkShipped(input: $input) { order { id } } }`;
    const input = { orderId, courier: 'Kurir Kota', trackingNumber: 'RESI-77' };
    await api.gql.data(ship, { input }, options);
    const mail = await mailTo('eka@example.test', 'dalam perjalanan');
    expect(mail.text).toContain('Kurir Kota');
    expect(mail.text).toContain('RESI-77');
  });

  test('a guest without an address is not written to', async () => {
    const group = await buy(null);
    await mailTo(maker.email, group.number);
    await quiet();
    expect(server.mails.filter(({ subject }) => subject === `Pesanan ${group.number} sudah dibayar`)).toEqual(
      [],
    );
  });

  test('a busy mail server is asked again, and each mail goes out once', async () => {
    server.refuseNext(2);
    const group = await buy('fajar@example.test');
    await mailTo('fajar@example.test', group.number);
    await mailTo(maker.email, group.number);
    await quiet();
    const mails = server.mails.filter(({ subject }) => subject.includes(group.number));
    expect(mails.map(({ to }) => to).sort()).toEqual(['fajar@example.test', maker.email].sort());
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
    const { rows } = await api.sql(`SELECT id FROM notification WHERE sent_at IS NULL`);
    expect(rows).toEqual([]);
  });
});
