import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { orderByHand, paymentDesk, sendProof } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.js';
import { failedJobs, paymentOf, startPayingApi, type PayingApi } from '../support/purchase.js';

describe('mails about a payment by hand', () => {
  let api: PayingApi;
  let server: MailServer;
  let maker: Maker;
  let desk: ReturnType<typeof paymentDesk>;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startPayingApi({ worker: true, env: { SMTP_URL: server.url } });
    maker = await openMaker(api.context);
    desk = paymentDesk(api, await openOffice(api));
  });
  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const mailAbout = (subject: string): Promise<ReceivedMail> =>
    waitFor(() => server.mails.find((mail) => mail.subject === subject), {
      what: `a mail "${subject}"`,
      timeoutMs: 20_000,
    });

  test('how to pay, that the proof is here, and why it was not accepted', async () => {
    const group = await orderByHand(api, [await maker.sell('Kain', { price: 150_000 })]);
    const { number, secret } = group;
    const how = await mailAbout(`How to pay for order ${number}`);
    expect(how.text).toContain('Bank Contoh 0001 2345 6789 0, in the name of Gebyar Contoh');
    expect(how.text).toContain(`Write ${number} into the transfer.`);
    expect(how.text).toContain(`http://localhost:3000/en/orders/${number}/pay?key=${secret}`);
    const { id } = await sendProof(api, group);
    await mailAbout(`We have your proof of payment for ${number}`);
    await desk.reject(id ?? '', 'The amount can’t be read.');
    const why = await mailAbout(`We could not accept the proof for ${number}`);
    expect(why.text).toContain('The amount can’t be read.');
    expect(why.text).toContain('Please send another one by');
  }, 40_000);

  test('that the time is nearly over, once', async () => {
    const group = await orderByHand(api, [await maker.sell('Kain')], 'QRIS');
    await mailAbout(`How to pay for order ${group.number}`);
    const { id, order_group_id: orderGroupId } = await paymentOf(api.context, group);
    await api.sql(
      `UPDATE payment SET created_at = now() - interval '6 hours', expires_at = now() + interval '1 hour' WHERE id = $1`,
      [id],
    );
    for (let times = 0; times < 2; times++) {
      await api.sql(`SELECT graphile_worker.add_job('notifications/remind-payment', $1::json)`, [
        JSON.stringify({ orderGroupId }),
      ]);
    }
    await mailAbout(`The time to pay for ${group.number} is nearly over`);
    await waitFor(async () => {
      const { rows } = await api.sql<{ count: string }>(
        `SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'notifications/remind-payment' AND run_at <= now()`,
      );
      return rows[0]?.count === '0';
    });
    expect(server.mails.filter(({ subject }) => subject.includes('nearly over'))).toHaveLength(1);
  }, 40_000);

  test('where the money shall go back to', async () => {
    const group = await orderByHand(api, [await maker.sell('Kain')]);
    await desk.confirm(group, { amount: '5000.00', acceptDifference: true });
    const mail = await mailAbout(`Which account shall the money for ${group.number} go to?`);
    expect(mail.text).toContain('Rp 5.000');
    // Once it has, it says where to: nothing was paid by card.
    const { number, secret } = group;
    const mutation = `mutation ($input: RefundAccountSetInput!) { refundAccountSet(input: $input) { userErrors { code } } }`;
    const account = { bank: 'BRI', accountNumber: '1234 5678 90', accountHolder: 'Ibu Rahma' };
    const { refundAccountSet } = await api.gql.data(mutation, { input: { number, secret, ...account } });
    expect(refundAccountSet.userErrors).toEqual([]);
    const task = (await desk.refunds()).find(({ orderGroupNumber }) => orderGroupNumber === number);
    expect((await desk.finishRefund(task?.id ?? '', 'Done')).userErrors).toEqual([]);
    const back = await mailAbout(`Your money for order ${number} is on its way back`);
    expect(back.text).toContain('We have transferred Rp 5.000 to your account, BRI ····7890.');
    expect(back.text).not.toContain('card');
    expect(await failedJobs(api)).toEqual([]);
  }, 40_000);
});
