import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import { openPhone, signIn } from '../shopper.ts';
import type { World } from '../world.ts';

const product = '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';
const title = /Batik Tulis Anggrek Borneo/;

/** What is kept for later: in the browser for a guest, in the account after signing in. */
export function wishes(world: World): void {
  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'a guest keeps a product %s, takes it along into the account, and off the list',
    async (_how, javaScript) => {
      const { page, faults, close } = await openPhone(world.browser, {
        javaScript,
        baseURL: world.stack.addresses.marketplace,
      });
      await page.goto('/wishes');
      await page.getByRole('heading', { name: 'Belum ada yang disimpan' }).waitFor();
      await page.goto(product);
      await page.getByRole('button', { name: 'Simpan', pressed: false }).click();
      await page.getByRole('button', { name: 'Simpan', pressed: true }).waitFor();
      await page.goto('/wishes');
      await page.getByRole('link', { name: title }).first().waitFor();
      if (javaScript) expect(await axeViolations(page)).toEqual([]);

      await signIn(page, '/sign-in', 'pembeli@demo.gebyar.test');
      await page.goto('/wishes');
      await page.getByRole('link', { name: title }).first().waitFor();
      expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('wishes');
      await page.goto(product);
      await page.getByRole('button', { name: 'Simpan', pressed: true }).waitFor();
      await page.goto('/wishes');
      await page.getByRole('button', { name: title }).filter({ hasText: 'Hapus dari daftar' }).click();
      await page.getByRole('button', { name: title }).waitFor({ state: 'detached' });
      await page.goto(product);
      await page.getByRole('button', { name: 'Simpan', pressed: false }).waitFor();
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('a seller’s own shop keeps a list of its own', async () => {
    const { page, close } = await openPhone(world.browser, {
      javaScript: false,
      baseURL: world.stack.addresses.shop,
    });
    await page.goto(`/sanggar-teluk-nila${product}`);
    await page.getByRole('button', { name: 'Simpan', pressed: false }).click();
    await page.getByRole('button', { name: 'Simpan', pressed: true }).waitFor();
    await page.getByRole('link', { name: 'Daftar keinginan' }).first().click();
    await page.getByRole('link', { name: title }).first().waitFor();
    await close();
  });
}
