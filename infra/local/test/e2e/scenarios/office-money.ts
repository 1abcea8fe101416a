import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { axeViolations, waitFor } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { commandEnvironment } from '../demo-stack.ts';
import { openPhone, signIn } from '../shopper.ts';
import type { World } from '../world.ts';

const run = promisify(execFile);

/** The office keeps the rules of commission, pays sellers by the bank, and looks at days and debts. */
export function officeMoney(world: World): void {
  const desk = async (javaScript: boolean) => {
    const office = await openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });
    await signIn(office.page, '/office/sign-in', 'kantor@demo.gebyar.test');
    return office;
  };
  const earnLongAgo = (key: string) =>
    run(process.execPath, [join(import.meta.dirname, '..', 'earn-long-ago.ts'), key], {
      env: {
        ...commandEnvironment(world.stack.databaseUrl),
        STRIPE_API_URL: world.stack.addresses.stripe,
        MEDIA_DIR: join(world.stack.dir, 'media'),
      },
    });
  const look = async (page: Page, javaScript: boolean) => {
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([page.url(), overflow]).toEqual([page.url(), 0]);
    if (javaScript) expect([page.url(), await axeViolations(page)]).toEqual([page.url(), []]);
  };
  const serious = (faults: string[]) => faults.filter((fault) => !fault.includes('422'));

  const ways = [
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const;

  test.each(ways)(
    'commission rules are sentences that can be added, moved and ended, %s',
    async (how, javaScript) => {
      const { page, faults, close } = await desk(javaScript);
      await page.goto('/office/money/rules');
      await look(page, javaScript);
      await page.getByRole('link', { name: 'Tambah aturan' }).click();
      await page.getByLabel('Nama aturan').fill(`Teman ${how}`);
      await page.getByLabel('Komisi dalam persen').fill('lima');
      await page.getByLabel('Satu penjual').fill('tidak ada yang begini');
      await page.getByRole('button', { name: 'Simpan aturan' }).click();
      await page.getByText('Isi angka 0 sampai 100').first().waitFor();
      await page.getByText('Tidak ada penjual bernama itu.').first().waitFor();
      expect(await page.getByLabel('Nama aturan').inputValue()).toBe(`Teman ${how}`);
      await look(page, javaScript);
      await page.getByLabel('Komisi dalam persen').fill('0');
      await page.getByLabel('Satu penjual').fill('Sanggar Teluk Nila');
      await page.getByLabel('Taruh paling atas').check();
      await page.getByRole('button', { name: 'Simpan aturan' }).click();
      const first = page.getByRole('listitem').filter({ hasText: `Teman ${how}` });
      await first.getByText('Tanpa komisi, untuk Sanggar Teluk Nila.').waitFor();
      const names = () => page.locator('main ol > li p.font-semibold').allTextContents();
      expect((await names())[0]).toBe(`Teman ${how}`);
      await page.getByRole('button', { name: `Turunkan Teman ${how}` }).click();
      await waitFor(async () => (await names())[1] === `Teman ${how}`);
      await first.locator('summary').click();
      await first.getByRole('button', { name: 'Akhiri aturan ini' }).click();
      await first.waitFor({ state: 'detached' });
      expect(serious(faults)).toEqual([]);
      await close();
    },
    120_000,
  );

  test.each(ways)(
    'sellers are paid by the bank’s file, its faults told line by line, %s',
    async (how, javaScript) => {
      await earnLongAgo(`e2e-money-${String(javaScript)}`);
      const { page, faults, close } = await desk(javaScript);
      await page.goto('/office/money');
      await page.getByText('Cocok: uang yang kita pegang').waitFor();
      await look(page, javaScript);
      await page.getByRole('link', { name: 'Bayar penjual' }).click();
      await page.getByRole('button', { name: 'Siapkan pembayaran lewat bank' }).click();
      await page.waitForURL(/\/payouts\/pbt_/);
      await page.getByRole('heading', { name: /^Pembayaran P\d{5}$/ }).waitFor();
      await look(page, javaScript);

      const address =
        (await page.getByRole('link', { name: 'Unduh CSV untuk bank' }).getAttribute('href')) ?? '';
      const file = await page.request.get(address);
      expect(file.headers()['content-disposition']).toMatch(/attachment; filename="P\d{5}\.csv"/);
      const csv = await file.text();
      const upload = async (text: string) => {
        await page
          .getByLabel('Berkas hasil dari bank (CSV)')
          .setInputFiles({ name: 'hasil.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Unggah hasil' }).click();
      };
      await page.getByRole('button', { name: 'Unggah hasil' }).click();
      await page.getByText('Pilih berkasnya dulu.').first().waitFor();
      await upload(csv.replace(/,,\r\n/g, ',MUNGKIN,\r\n'));
      await page.getByText(/Baris 2: status harus PAID atau FAILED/).waitFor();
      await look(page, javaScript);

      if (javaScript) {
        await upload(csv.replace(/,,\r\n/g, ',PAID,\r\n'));
      } else {
        const line = page.getByRole('listitem').filter({ hasText: 'Sanggar Teluk Nila' });
        await line.locator('summary').click();
        await line.getByRole('button', { name: 'Catat tidak sampai' }).click();
        await page.getByText('Tulis mengapa uangnya tidak sampai').first().waitFor();
        await line.getByLabel('Kata bank').fill('Rekening ditutup');
        await line.getByRole('button', { name: 'Catat tidak sampai' }).click();
        await page.getByText('Rekening ditutup').waitFor();
        await page.goto('/office/sellers');
        await page.getByRole('link', { name: /pembayaran ke penjual tidak sampai/ }).click();
        await page.getByText('Rekening ditutup').waitFor();
        await page.goBack();
        await page.goBack();
      }
      await page.getByText('Selesai', { exact: true }).first().waitFor();
      expect(await page.getByRole('button', { name: 'Unggah hasil' }).count()).toBe(0);
      expect([how, serious(faults)]).toEqual([how, []]);
      await close();
    },
    180_000,
  );

  test.each(ways)('accounts, days and debts can be read, %s', async (_how, javaScript) => {
    const { page, faults, close } = await desk(javaScript);
    for (const path of [
      'accounts',
      'accounts?show=payable',
      'reconciliation',
      'reconciliation?show=differing',
      'debts',
      'payouts',
    ]) {
      const answer = await page.goto(`/office/money/${path}`);
      expect([path, answer?.status()]).toEqual([path, 200]);
      await look(page, javaScript);
    }
    expect((await page.goto('/office/money/payouts/pbt_x'))?.status()).toBe(404);
    expect((await page.goto('/office/money/rules/cmr_x'))?.status()).toBe(404);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await close();
  });

  test('without a session of the office there is nothing to see', async () => {
    const { page, close } = await openPhone(world.browser, { baseURL: world.stack.addresses.marketplace });
    for (const path of ['/office/money', '/office/money/payouts', '/office/orders']) {
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe('/office/sign-in');
    }
    await close();
  });
}
