import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { buyAndPay, type Delivered } from '../support/delivered.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { checkOut, readyCart, startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('documents of an order', () => {
  let api: PayingApi;
  let maker: Maker;
  let bought: Delivered;
  let orderId: string;
  let tokens: { owner: string; other: string; office: string; keeper: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context, 'Rumah Tenun');
    const cloth = await maker.sell('Kain <b>batik</b>', { price: 325_000 });
    bought = await buyAndPay(api, [cloth], { name: 'Ibu Rahma & Anak' });
    orderId = bought.group.orders[0]?.id ?? '';
    const other = await openMaker(api.context, 'Lain');
    const userId = await createUser(api.context, { name: 'Stok', email: 'stok@example.test', password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    tokens = {
      owner: await signInAs(api, 'seller', maker.email),
      other: await signInAs(api, 'seller', other.email),
      keeper: await signInAs(api, 'seller', 'stok@example.test'),
      office: await openOffice(api),
    };
  });
  afterAll(() => api.close());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/documents/${path}`, { headers: { 'accept-language': 'id', ...headers } });
  const key = ({ number, secret } = bought.key) => ({ 'x-order-number': number, 'x-order-secret': secret });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  test('the shopper gets invoice and receipt, in their language, as PDF and as a page', async () => {
    const pdf = await ask(`shop/${orderId}/invoice.pdf`, key());
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    const page = await (await ask(`shop/${orderId}/invoice.html`, key())).text();
    expect(page).toContain('Faktur');
    expect(page).toContain('Kain &lt;b&gt;batik&lt;/b&gt;');
    expect(page).toContain('Ibu Rahma &amp; Anak');
    expect(page).toContain('Rp 325.000');
    expect(page).toContain('Lunas');
    const receipt = await ask(`shop/${orderId}/receipt.html`, { ...key(), 'accept-language': 'en' });
    expect(await receipt.text()).toContain('Received from Ibu Rahma &amp; Anak');
  });

  test('a seller prints everything of its own orders, the office of all', async () => {
    for (const file of [
      'invoice.pdf',
      'receipt.pdf',
      'packing-slip.pdf',
      'label-a6.pdf',
      'label-58.pdf',
      'label-58.html',
    ]) {
      expect((await ask(`seller/${orderId}/${file}`, bearer(tokens.owner))).status).toBe(200);
      expect((await ask(`office/${orderId}/${file}`, bearer(tokens.office))).status).toBe(200);
    }
    const slip = await (await ask(`seller/${orderId}/packing-slip.html`, bearer(tokens.owner))).text();
    expect(slip).not.toContain('Rp ');
  });

  test('nobody else gets anything', async () => {
    const statusOf = async (path: string, headers = {}) => (await ask(path, headers)).status;
    expect(await statusOf(`shop/${orderId}/invoice.pdf`)).toBe(404);
    expect(await statusOf(`shop/${orderId}/invoice.pdf`, key({ ...bought.key, secret: 'wrong' }))).toBe(404);
    // Another order's key opens that order only.
    const unpaid = await checkOut(api, await readyCart(api, [await maker.sell('Tas')]));
    expect(await statusOf(`shop/${orderId}/invoice.pdf`, key(unpaid))).toBe(404);
    expect(await statusOf(`shop/${orderId}/label-a6.pdf`, key())).toBe(404);
    expect(await statusOf(`seller/${orderId}/invoice.pdf`)).toBe(401);
    expect(await statusOf(`seller/${orderId}/invoice.pdf`, bearer(tokens.other))).toBe(404);
    expect(await statusOf(`seller/${orderId}/invoice.pdf`, bearer(tokens.keeper))).toBe(403);
    expect(await statusOf(`office/${orderId}/invoice.pdf`, bearer(tokens.owner))).toBe(401);
    expect(await statusOf(`seller/ord_nonsense/invoice.pdf`, bearer(tokens.owner))).toBe(404);
    expect(await statusOf(`seller/${orderId}/invoice.exe`, bearer(tokens.owner))).toBe(404);
    expect(await statusOf(`seller/${orderId}/label-a6.pdf?shipment=shp_nonsense`, bearer(tokens.owner))).toBe(
      404,
    );
  });

  test('there is no receipt of what is not paid; the invoice says so', async () => {
    const unpaid = await checkOut(api, await readyCart(api, [await maker.sell('Tas')]));
    const id = unpaid.orders[0]?.id ?? '';
    const receipt = await ask(`shop/${id}/receipt.pdf`, key(unpaid));
    expect(receipt.status).toBe(409);
    expect(await receipt.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_READY' } }] });
    expect(await (await ask(`shop/${id}/invoice.html`, key(unpaid))).text()).toContain('Belum dibayar');
  });
});
