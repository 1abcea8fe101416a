import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { openPhone } from '../shopper.ts';
import type { World } from '../world.ts';

const lists = ['/categories/batik', '/search?q=batik', '/collections/siap-dikirim-hari-ini'] as const;
const everyList = lists.flatMap((path) => [true, false].map((javaScript) => ({ path, javaScript })));

const cards = (page: Page) => page.getByRole('region', { name: 'Daftar barang' }).getByRole('article');
const searchField = (page: Page) =>
  page.getByLabel('Cari barang atau pembuat').filter({ visible: true }).first();
const wait = (page: Page, name: string, value: string | null) =>
  page.waitForURL(({ searchParams }) => searchParams.get(name) === value);

/** Narrowing and ordering lists, typing into the search, and ways on from where nothing is. */
export function finding(world: World): void {
  const phone = (javaScript = true) =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  test.each(everyList)('a list is narrowed, ordered and widened again: %j', async ({ path, javaScript }) => {
    const { page, faults, close } = await phone(javaScript);
    await page.goto(path);
    const all = await cards(page).count();
    await page.getByText('Saring', { exact: true }).click();
    const facet = page.locator('#facet-motif');
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').first().click();
    const motif = facet.getByRole('link').first();
    const count = Number(/\((\d+) barang\)/.exec(await motif.innerText())?.[1]);
    const value = new URL((await motif.getAttribute('href')) ?? '', page.url()).searchParams.get('motif');
    await motif.click();
    await wait(page, 'motif', value);
    // Without a script the sheet has folded, and the fragment opened it again where one was.
    await page.getByRole('link', { name: `Lihat ${String(count)} barang` }).click();
    expect(count).toBeLessThan(all);
    await cards(page)
      .nth(count - 1)
      .waitFor();
    expect(await cards(page).count()).toBe(count);

    await page.getByRole('link', { name: 'Termurah' }).click();
    await wait(page, 'sort', 'price-asc');
    await page.goBack();
    await wait(page, 'sort', null);
    await page
      .getByRole('link', { name: /^Hapus saringan/ })
      .first()
      .click();
    await wait(page, 'motif', null);
    await cards(page)
      .nth(all - 1)
      .waitFor();
    expect(await cards(page).count()).toBe(all);
    expect(faults).toEqual([]);
    await close();
  });

  test.each([true, false])('the next page of a list, and back: JavaScript %s', async (javaScript) => {
    const { page, close } = await phone(javaScript);
    await page.goto('/collections/siap-dikirim-hari-ini');
    const titles = () => cards(page).getByRole('heading').allInnerTexts();
    const first = await titles();
    expect(first).toHaveLength(24);
    await page.getByRole('link', { name: 'Tampilkan barang berikutnya' }).click();
    await page.waitForURL(({ searchParams }) => searchParams.has('after'));
    // It stands below the products.
    await page.getByRole('link', { name: 'Kembali ke awal' }).waitFor();
    const second = await titles();
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((title) => first.includes(title))).toEqual([]);
    await page.goBack();
    await wait(page, 'after', null);
    await cards(page).nth(23).waitFor();
    expect(await titles()).toEqual(first);
    await close();
  });

  test.each([true, false])('a search that finds nothing leads on: JavaScript %s', async (javaScript) => {
    const { page, close } = await phone(javaScript);
    await page.goto('/search?q=qwxyzzy');
    await page.getByRole('heading', { name: 'Tidak ada hasil untuk “qwxyzzy”' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Batik/ })
      .first()
      .click();
    await page.waitForURL('**/categories/batik');
    await close();
  });

  test('the search completes what is typed, and is used by keyboard alone', async () => {
    const { page, faults, close } = await phone();
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/search/suggestions') asked.push(url.searchParams.get('q') ?? '');
    });
    await page.goto('/');
    const field = searchField(page);
    await field.focus();
    await page.locator('input[role=combobox]').first().waitFor();
    await field.pressSequentially('  ');
    await field.pressSequentially('anggr');
    const options = page.getByRole('option');
    await page.getByRole('option', { name: /^Bunga Anggrek Borneo/ }).waitFor();
    expect(asked).not.toContain('');
    expect(asked.at(-1)).toBe('anggr');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await axeViolations(page)]).toEqual([colorScheme, []]);
    }

    // Up from the field is the last: the search itself.
    await field.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    expect(await options.last().innerText()).toBe('Cari “anggr”');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await options.first().getAttribute('id')).toBe(active);
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('  anggr');
    await field.press('ArrowDown');
    const to = (await page.locator('[role=option][aria-selected=true]').getAttribute('href')) ?? '';
    await field.press('Enter');
    await page.waitForURL(`**${to}`);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('a maker’s words are found as one types them, and the plain form does the rest without a script', async () => {
    const { page, close } = await phone(false);
    await page.goto('/');
    await searchField(page).fill('anggrek untuk bapak');
    await searchField(page).press('Enter');
    await page.waitForURL('**/search?q=anggrek+untuk+bapak');
    await cards(page).first().waitFor();
    await close();
  });

  test.each([true, false])('a misspelt address shows what comes near: JavaScript %s', async (javaScript) => {
    const { page, close } = await phone(javaScript);
    const response = await page.goto('/products/batik-tulis-angrek-borneo');
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'Mungkin ini yang Anda cari' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Anggrek Borneo/ })
      .first()
      .click();
    await page.waitForURL('**/products/batik-tulis-anggrek-borneo-*');
    await page.getByRole('button', { name: 'Masukkan ke keranjang' }).first().waitFor();
    await close();
  });

  test.each([true, false])('what was looked at is found again: JavaScript %s', async (javaScript) => {
    const { page, close } = await phone(javaScript);
    const seen = page.getByRole('list', { name: 'Terakhir Anda lihat' }).getByRole('heading');
    const look = async (words: string) => {
      await page.goto(`/search?q=${words}`);
      const link = cards(page).first().getByRole('link');
      const title = await link.innerText();
      await link.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      return title;
    };
    const first = await look('sambal');
    expect(await seen.count()).toBe(0);
    const second = await look('anggrek');
    expect(await seen.allInnerTexts()).toEqual([first]);
    await page.goto('/');
    expect(await seen.allInnerTexts()).toEqual([second, first]);
    await close();
  });

  test.each([true, false])('a collection leads to its products: JavaScript %s', async (javaScript) => {
    const { page, close } = await phone(javaScript);
    await page.goto('/collections');
    await page.getByRole('link', { name: 'Anggrek untuk ayah' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Anggrek untuk ayah' }).waitFor();
    await cards(page).first().getByRole('link').click();
    await page.waitForURL('**/products/*');
    await close();
  });
}
