import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { Client } from 'pg';
import { project } from '../../../src/index.ts';
import { ambientEnvironment } from '../../../src/preflight/local-env.ts';
import { buyer, checkOut, openPhone, payByCard, putIntoCart, waitForPaid } from '../shopper.ts';
import type { World } from '../world.ts';

const run = promisify(execFile);

interface Mail {
  to: string[];
  subject: string;
}

/** The main job: from a search to a paid order that both sellers see. */
export function purchases(world: World): void {
  const mails = async (): Promise<Mail[]> => {
    const answer = (await (await fetch(`${String(world.stack.addresses.mail)}/api/messages`)).json()) as {
      messages: Mail[];
    };
    return answer.messages;
  };

  const availableOf = async (search: string): Promise<number> => {
    const query = `query ($q: String!) { search(query: $q, first: 1) { nodes { variants { availableQuantity } } } }`;
    const response = await fetch(`${world.stack.addresses.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { q: search } }),
    });
    const { data } = (await response.json()) as {
      data: { search: { nodes: { variants: { availableQuantity: number }[] }[] } };
    };
    return data.search.nodes[0]?.variants.reduce((sum, variant) => sum + variant.availableQuantity, 0) ?? 0;
  };

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('a guest buys from two sellers on a phone %s, and both see their order', async (_how, javaScript) => {
    const { page, faults, close } = await openPhone(world.browser, {
      javaScript,
      baseURL: world.stack.addresses.marketplace,
    });
    const before = await availableOf('sambal buah naga');
    await putIntoCart(page, 'batik tulis', /Batik Tulis/);
    await putIntoCart(page, 'sambal buah naga', /Sambal/);
    await page.goto('/cart');
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });

    await payByCard(page, '4000 0000 0000 0002');
    await page.locator('[name=cardNumber]').waitFor();
    expect(new URL(page.url()).origin).toBe(world.stack.addresses.stripe);
    await payByCard(page, '4242 4242 4242 4242');

    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    await waitForPaid(page, javaScript);
    const number = /GB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
    expect(await availableOf('sambal buah naga')).toBe(before - 1);
    await waitFor(async () =>
      (await mails()).some(({ to, subject }) => to.includes(buyer.email) && subject.includes(number)),
    );
    expect((await mails()).filter(({ subject }) => subject.includes(number)).length).toBe(3);
    expect(faults).toEqual([]);
    await close();

    const owners = await ownersOf(number);
    expect(owners).toHaveLength(2);
    for (const email of owners) {
      const seller = await openPhone(world.browser, {
        javaScript,
        baseURL: world.stack.addresses.marketplace,
      });
      await seller.page.goto('/sell/sign-in');
      await seller.page.getByLabel('Surel').fill(email);
      await seller.page.getByLabel('Kata sandi').fill('gebyar-demo');
      await seller.page.getByRole('button', { name: 'Masuk' }).last().click();
      await seller.page.getByText(number).first().waitFor();
      await seller.close();
    }
  });

  /** Who sells what an order group holds; each of them signs in with the demo's password. */
  const ownersOf = async (number: string): Promise<string[]> => {
    const client = new Client({ connectionString: world.stack.databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ email: string }>(
        `SELECT u.email FROM order_group g JOIN "order" o ON o.order_group_id = g.id
         JOIN seller_member m ON m.seller_id = o.seller_id AND m.role = 'OWNER'
         JOIN app_user u ON u.id = m.user_id WHERE g.number = $1`,
        [number],
      );
      return rows.map(({ email }) => email);
    } finally {
      await client.end();
    }
  };

  test('the stranger’s client of the contract buys from two sellers, unchanged', async () => {
    const { stdout } = await run(process.execPath, [join(project.root, 'schema', 'contract', 'buy.mjs')], {
      env: { ...ambientEnvironment(), API: `${world.stack.addresses.api}/graphql` },
    });
    expect(stdout).toMatch(/^paid GB-/);
  });
}
