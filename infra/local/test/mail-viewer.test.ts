import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@gebyar/testing';
import { startMailViewer, type MailViewer } from '../src/mail/mail-viewer.ts';
import type { Message } from '../src/mail/message.ts';
import { MessageStore } from '../src/mail/store.ts';

let dir: string;
let viewer: MailViewer;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gebyar-mail-'));
  viewer = await startMailViewer({ dir, smtpPort: 0, webPort: 0 });
});
afterEach(async () => {
  await viewer.stop();
  await rm(dir, { recursive: true });
});

const url = (path: string) => `http://127.0.0.1:${String(viewer.webPort)}${path}`;

async function messages(query = ''): Promise<Message[]> {
  const response = await fetch(url(`/api/messages${query}`));
  return ((await response.json()) as { messages: Message[] }).messages;
}

/** Speaks SMTP by hand: every line is one command, and each waits for its answer. */
async function sendMail(to: string[], body: string): Promise<void> {
  const socket = connect(viewer.smtpPort, '127.0.0.1');
  const say = async (line: string) => {
    socket.write(`${line}\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (!/^[23]/.test(answer.toString())) throw new Error(answer.toString());
  };
  await once(socket, 'data');
  await say('HELO test');
  await say('MAIL FROM:<halo@gebyar.test>');
  for (const address of to) await say(`RCPT TO:<${address}>`);
  await say('DATA');
  await say(`${body.replaceAll('\n', '\r\n')}\r\n.`);
  await say('QUIT');
  socket.destroy();
}

const plain = (subject: string) => `From: Gebyar <halo@gebyar.test>\nSubject: ${subject}\n\nTerima kasih.`;

const hostile = (spy: string) => `From: x@y.test
Subject: <script>alert(1)</script>
Content-Type: text/html; charset=utf-8

<h1>Pesanan</h1><script>document.title = 'run'; document.body.innerHTML = 'run'</script>
<img src="${spy}" onerror="document.body.innerHTML = 'run'"><a href="http://localhost:3000/">Lihat</a>`;

test('what is sent is listed newest first, with the recipients of the envelope', async () => {
  await sendMail(['pembeli@demo.gebyar.test'], plain('Pesanan diterima'));
  await sendMail(['penjual@demo.gebyar.test', 'stok@demo.gebyar.test'], plain('Pesanan baru'));
  const [newest, oldest] = await messages();
  expect(newest).toMatchObject({
    subject: 'Pesanan baru',
    to: ['penjual@demo.gebyar.test', 'stok@demo.gebyar.test'],
    from: '"Gebyar" <halo@gebyar.test>',
    text: 'Terima kasih.\n',
  });
  expect(oldest?.subject).toBe('Pesanan diterima');
  expect(await messages('?to=stok@demo.gebyar.test')).toHaveLength(1);
  expect(await messages('?to=nobody@demo.gebyar.test')).toEqual([]);
});

test('mails outlive a restart and go when asked', async () => {
  await sendMail(['a@b.test'], plain('Satu'));
  await viewer.stop();
  viewer = await startMailViewer({ dir, smtpPort: 0, webPort: 0 });
  expect(await messages()).toHaveLength(1);
  await fetch(url('/api/messages'), { method: 'DELETE' });
  expect(await messages()).toEqual([]);
  expect(await readdir(dir)).toEqual([]);
});

test('only so many are kept', async () => {
  const store = await MessageStore.open(join(dir, 'few'), 3);
  for (let n = 1; n <= 5; n += 1) await store.add(Buffer.from(plain(`Nomor ${String(n)}`)), ['a@b.test']);
  expect((await store.list()).map(({ subject }) => subject)).toEqual(['Nomor 5', 'Nomor 4', 'Nomor 3']);
  expect(await readdir(join(dir, 'few'))).toHaveLength(3);
});

test('an id that names another file finds nothing', async () => {
  for (const path of ['/messages/..%2F..%2Fetc%2Fpasswd', '/messages/1-0001', '/messages/1-0001/html']) {
    expect((await fetch(url(path))).status).toBe(404);
  }
});

test('another site can not empty the box', async () => {
  await sendMail(['a@b.test'], plain('Satu'));
  const response = await fetch(url('/clear'), {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(response.status).toBe(403);
  expect(await messages()).toHaveLength(1);
});

describe('a hostile mail', () => {
  test('is escaped in the pages, and its own document may run and load nothing', async () => {
    await sendMail(['a@b.test'], hostile('data:,'));
    const [message] = await messages();
    const list = await (await fetch(url('/'))).text();
    expect(list).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(list).not.toContain('<script>');
    const framed = await fetch(url(`/messages/${message?.id ?? ''}/html`));
    expect(framed.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox/);
  });

  test('runs and loads nothing in a browser', async () => {
    let asked = 0;
    const outside = createServer((_request, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(outside, 'listening');
    const { port } = outside.address() as AddressInfo;
    await sendMail(['a@b.test'], hostile(`http://127.0.0.1:${String(port)}/spy.png`));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(url('/'));
      await page.locator('.list a').click();
      const frame = page.frameLocator('iframe');
      await frame.getByRole('link', { name: 'Lihat' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await frame.locator('h1').textContent()).toBe('Pesanan');
      expect(asked).toBe(0);
    } finally {
      await browser.close();
      outside.close();
    }
  });
});
