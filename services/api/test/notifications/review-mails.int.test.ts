import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { buyAndDeliver } from '../support/delivered.js';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.js';
import { openMaker, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';

describe('mails about reviews', () => {
  let api: PayingApi;
  let server: MailServer;
  let maker: Maker;
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startPayingApi({ worker: true, env: { SMTP_URL: server.url } });
    maker = await openMaker(api.context, 'Penenun <b>&');
    reviews = reviewClient(api);
  });
  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const invitations = async () =>
    (
      await api.sql<{ run_at: Date; key: string }>(
        `SELECT run_at, key FROM graphile_worker.jobs WHERE task_identifier = 'notifications/invite-review'`,
      )
    ).rows;
  const invited = (to: string) =>
    server.mails.filter((mail) => mail.to === to && mail.subject.startsWith('How do you like'));
  /** What is due; the money of a completed order is released days later, too. */
  const untilDone = () =>
    waitFor(
      async () => {
        const { rows } = await api.sql<{ count: number }>(
          'SELECT count(*)::int FROM graphile_worker.jobs WHERE run_at <= now()',
        );
        return rows[0]?.count === 0;
      },
      { what: 'the queue being done', timeoutMs: 20_000 },
    );
  /** The days go by. */
  const letDaysPass = async () => {
    await untilDone();
    await api.sql(`SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
      FROM graphile_worker.jobs WHERE task_identifier = 'notifications/invite-review'`);
    await untilDone();
  };

  test('some days after the parcel the shopper is asked once, with the link to the order', async () => {
    const bought = await buyAndDeliver(api, maker, [await maker.sell('Kain batik')], {
      email: 'ani@example.test',
    });
    const confirm = `mutation ($input: OrderConfirmReceivedInput!) { orderConfirmReceived(input: $input) { order { id } } }`;
    await api.gql.data(confirm, { input: { ...bought.key, orderId: bought.group.orders[0]?.id } });
    await untilDone();
    expect(await invitations()).toHaveLength(1);
    const [job] = await invitations();
    const days = (Number(job?.run_at) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThanOrEqual(3);
    await letDaysPass();
    const [mail] = invited('ani@example.test') as [ReceivedMail];
    expect(mail.text).toContain('Kain batik');
    expect(mail.text).toContain(
      `http://localhost:3000/en/orders/${bought.key.number}?key=${bought.key.secret}`,
    );
    expect(mail.text.slice(mail.text.indexOf('<!doctype html>'))).not.toContain('<b>');
    expect(invited('ani@example.test')).toHaveLength(1);
  });

  test('not if it is all reviewed; and the seller hears of each review once', async () => {
    const bought = await buyAndDeliver(api, maker, [await maker.sell('Selendang')], {
      email: 'ben@example.test',
    });
    await reviews.write(bought, { stars: 4, title: 'Halus', body: 'Suka <i>sekali</i>' });
    await reviews.edit(bought, { stars: 5, body: 'Suka' });
    const about = () =>
      server.mails.filter(({ to, subject }) => to === maker.email && subject.includes('Selendang'));
    await waitFor(() => about().length > 0, { timeoutMs: 20_000 });
    await letDaysPass();
    expect(invited('ben@example.test')).toEqual([]);
    expect(about().map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Ulasan baru: [45] bintang untuk Selendang$/),
    ]);
    expect(about()[0]?.text).toContain('/products/selendang');
    expect(about()[0]?.text).not.toContain(bought.key.secret);
  });
});
