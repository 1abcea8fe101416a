import { expect, test } from '@jest/globals';
import { reviewCount, reviewedProduct } from '../many-reviews.ts';
import { openPhone } from '../shopper.ts';
import type { World } from '../world.ts';

const product = `/products/${reviewedProduct}`;

/** What a product's page tells before anything is bought: what it is, what it costs to get it, what others say. */
export function productPage(world: World): void {
  const site = () => world.stack.addresses.marketplace;

  test.each([true, false])('attributes and delivery to a kelurahan, JavaScript %p', async (javaScript) => {
    const { page, faults, close } = await openPhone(world.browser, { javaScript, baseURL: site() });
    await page.goto(product);
    const technique = page.locator('dt', { hasText: 'Teknik' }).locator('xpath=following-sibling::dd[1]');
    expect(await technique.textContent()).toBe('Tulis');
    await page.getByText('Ongkos kirim ke mana?').click();
    await page.getByLabel('Kelurahan', { exact: true }).selectOption({ label: 'Sepinggan' });
    await page.getByRole('button', { name: 'Hitung ongkos' }).click();
    const estimate = page.locator('#delivery');
    await estimate.getByText('Perkiraan ke Sepinggan').waitFor();
    expect(await estimate.locator('li').first().textContent()).toMatch(/^Kurir reguler.*Rp\s?\d/);
    // Asked once, known on every product's page.
    await page.goto(product);
    await estimate.getByText('Perkiraan ke Sepinggan').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each([true, false])('a picture fills the screen and goes again, JavaScript %p', async (javaScript) => {
    const { page, close } = await openPhone(world.browser, { javaScript, baseURL: site() });
    await page.goto(product);
    await page.getByRole('button', { name: 'Perbesar foto 1' }).click();
    const picture = page.getByRole('dialog', { name: 'Perbesar foto 1' });
    await picture.getByRole('img').waitFor();
    await page.getByRole('button', { name: 'Tutup foto' }).click();
    await picture.waitFor({ state: 'hidden' });
    await close();
  });

  test.each([true, false])(
    'all reviews, in another order, page by page, JavaScript %p',
    async (javaScript) => {
      const { page, faults, close } = await openPhone(world.browser, { javaScript, baseURL: site() });
      await page.goto(product);
      await page.getByRole('link', { name: `Lihat semua ${String(reviewCount)} ulasan` }).click();
      await page.getByRole('heading', { level: 1, name: /^Ulasan/ }).waitFor();
      const bodies = async () => page.locator('article').allTextContents();
      expect(await bodies()).toHaveLength(12);
      expect((await bodies())[0]).toContain('Ulasan nomor 1');

      await page.getByRole('link', { name: 'Bintang tersedikit' }).click();
      await page.waitForURL(/sort=lowest/);
      await page.locator('article').first().getByText('1 dari 5 bintang').waitFor();
      const seen = await bodies();
      await page.getByRole('link', { name: 'Ulasan berikutnya' }).click();
      await page.waitForURL(/after=/);
      await page.locator('article').first().getByText('3 dari 5 bintang').waitFor();
      const next = await bodies();
      expect(next).toHaveLength(12);
      expect(next.filter((text) => seen.includes(text))).toEqual([]);

      await page.goto(`${product}/reviews`);
      await page.getByRole('link', { name: /^5 bintang/ }).click();
      await page.waitForURL(/stars=5/);
      await page
        .locator('article')
        .nth(reviewCount / 5)
        .waitFor({ state: 'detached' });
      expect(await bodies()).toHaveLength(reviewCount / 5);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.each([true, false])('a review is reported to the office, JavaScript %p', async (javaScript) => {
    const { page, faults, close } = await openPhone(world.browser, { javaScript, baseURL: site() });
    await page.goto(`${product}/reviews`);
    await page
      .getByRole('link', { name: /^Laporkan/ })
      .first()
      .click();
    await page.getByLabel('Iklan').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByText('Terima kasih, laporan sudah masuk').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a place in a list that is none leads to its beginning', async () => {
    const lowest = await (await fetch(`${site()}${product}/reviews?sort=lowest`)).text();
    const cursor = /after=([\w%-]+)/.exec(lowest)?.[1] ?? '';
    expect(cursor).not.toBe('');
    const foreign = ['e30', 'WyJhIl0', 'x'.repeat(300), "';--", '%00', cursor];
    for (const after of foreign) {
      for (const list of [`${product}/reviews`, '/sellers', '/sellers/sanggar-teluk-nila', '/motifs']) {
        const answer = await fetch(`${site()}${list}?after=${after}`);
        expect([list, after, answer.status]).toEqual([list, after, 200]);
      }
    }
  });
}
