import { expect, test } from '@jest/globals';
import { openPhone } from '../shopper.ts';
import type { World } from '../world.ts';

/** What leads people and machines in, and what stands where no line does. */
export function discovery(world: World): void {
  const read = async (path: string) => {
    const response = await fetch(`${world.stack.addresses.marketplace}${path}`);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };

  const asSeller = async <Data>(query: string, variables: object, token?: string) => {
    const response = await fetch(`${world.stack.addresses.api}/graphql/seller`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };

  test('a list says of which maker nothing can be had until a holiday is over', async () => {
    const { signIn } = await asSeller<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email: 'penjual@demo.gebyar.test', password: 'gebyar-demo' } },
    );
    const { mySellers } = await asSeller<{ mySellers: { id: string }[] }>(
      '{ mySellers { id } }',
      {},
      signIn.token,
    );
    const sellerId = mySellers[0]?.id;
    const run = async (query: string, variables: object) => {
      const data = await asSeller<Record<string, { userErrors: unknown[] }>>(query, variables, signIn.token);
      expect(Object.values(data).flatMap(({ userErrors }) => userErrors)).toEqual([]);
    };
    const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
    await run(
      'mutation ($input: SellerHolidaySetInput!) { sellerHolidaySet(input: $input) { userErrors { code } } }',
      { input: { sellerId, from: day(0), until: day(9), acceptsOrders: false } },
    );
    const { page, close } = await openPhone(world.browser, { baseURL: world.stack.addresses.marketplace });
    try {
      await page.goto('/en/search?q=orchid');
      await page
        .getByText(/^Closed until/)
        .first()
        .waitFor();
    } finally {
      await close();
      await run(
        'mutation ($input: SellerHolidayClearInput!) { sellerHolidayClear(input: $input) { userErrors { code } } }',
        { input: { sellerId } },
      );
    }
  });

  test('every product is in a sitemap that robots.txt leads to, in both languages', async () => {
    const site = world.stack.addresses.marketplace;
    expect((await read('/robots.txt')).text).toContain(`Sitemap: ${site}/sitemap.xml`);
    const index = await read('/sitemap.xml');
    const files = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(files).toEqual(['/sitemaps/places.xml', '/sitemaps/products-1.xml']);
    const [places, products] = await Promise.all(files.map(read));
    expect(products?.type).toMatch('application/xml');
    const slug = 'batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';
    expect(products?.text).toContain(`<loc>${site}/products/${slug}</loc>`);
    expect(products?.text).toContain(`<loc>${site}/en/products/${slug}</loc>`);
    expect(places?.text).toContain(`<loc>${site}/sellers/sanggar-teluk-nila</loc>`);
    expect((await read('/sitemaps/products-2.xml')).status).toBe(404);
    expect((await read('/sitemaps/else.xml')).status).toBe(404);
  });

  test('a phone may put it on its home screen, and sees a page of ours without a line', async () => {
    const { page, close } = await openPhone(world.browser, { baseURL: world.stack.addresses.marketplace });
    await page.goto('/en');
    const manifest = await page.evaluate(
      `fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.json())`,
    );
    expect(manifest).toMatchObject({ lang: 'en', start_url: '/en', display: 'standalone' });
    for (const { src } of (manifest as { icons: { src: string }[] }).icons) {
      expect((await read(src)).status).toBe(200);
    }
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.context().setOffline(true);
    await page.goto('/en/categories/batik');
    await page.getByRole('heading', { name: 'You are offline' }).waitFor();
    await page.context().setOffline(false);
    await page.goto('/en/categories/batik');
    await page.getByRole('heading', { name: 'Batik', exact: true }).waitFor();
    await close();
  });
}
