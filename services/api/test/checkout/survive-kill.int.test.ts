import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { waitFor } from '@gebyar/testing';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
import { openDeployment, type Deployment, type RunningProcess } from '../support/processes.js';
import {
  checkOut,
  checkoutClient,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
} from '../support/purchase.js';

describe('kill -9', () => {
  let deployment: Deployment;
  let maker: Maker;
  let server: RunningProcess;
  let worker: RunningProcess;

  beforeAll(async () => {
    deployment = await openDeployment();
    maker = await openMaker(deployment.context);
    [server, worker] = await Promise.all([deployment.start('server'), deployment.start('worker')]);
  }, 120_000);
  afterAll(() => deployment.close());

  const restart = async () => {
    [server, worker] = await Promise.all([deployment.start('server'), deployment.start('worker')]);
  };

  test('of API and worker between the charge and its news: the order is found paid after the restart', async () => {
    const cloth = await maker.sell('Kain', { stock: 3 });
    const group = await checkOut(deployment, await readyCart(deployment, [cloth]));
    // The news never comes: what heals it is the question the worker asks.
    deployment.emulator.faults.add({ kind: 'webhook_lose', times: 0 });
    await Promise.all([server.kill(), worker.kill()]);
    await payOnPage(group.redirectUrl);
    expect((await paymentOf(deployment.context, group)).status).toBe('PENDING');
    await restart();
    deployment.emulator.faults.clear();
    await checkoutClient(deployment).until(group, 'PAID', 30_000);
    expect(await stockOf(deployment, cloth)).toEqual({ onHand: 3, reserved: 1 });
  }, 120_000);

  test('of the API while the news is on its way: the provider tells again, and it counts once', async () => {
    const cloth = await maker.sell('Kain', { stock: 3 });
    const group = await checkOut(deployment, await readyCart(deployment, [cloth]));
    await server.kill();
    await payOnPage(group.redirectUrl);
    await waitFor(async () => (await paymentOf(deployment.context, group)).status === 'PAID', {
      timeoutMs: 30_000,
    });
    server = await deployment.start('server');
    await waitFor(
      () =>
        deployment.emulator.webhooks
          .deliveries()
          .every(({ status }) => status === 'delivered' || status === 'lost'),
      {
        timeoutMs: 30_000,
        what: 'every webhook being delivered',
      },
    );
    expect((await checkoutClient(deployment).find(group))?.orders[0]?.transitions).toHaveLength(2);
    expect(await stockOf(deployment, cloth)).toEqual({ onHand: 3, reserved: 1 });
  }, 120_000);

  test('of the API while the provider opens the session: one session, under the key that was written down before', async () => {
    const cloth = await maker.sell('Kain', { stock: 3 });
    const cart = await readyCart(deployment, [cloth]);
    deployment.emulator.faults.add({
      kind: 'delay',
      path: '/v1/checkout/sessions',
      method: 'POST',
      delayMs: 2000,
    });
    const cut = checkoutClient(deployment)
      .start(cart.id)
      .then(
        () => 'answered',
        () => 'cut off',
      );
    await waitFor(async () => (await stockOf(deployment, cloth)).reserved === 1, { what: 'the reservation' });
    await server.kill();
    expect(await cut).toBe('cut off');
    server = await deployment.start('server');
    // The shopper sends the form again; whoever finishes first opens the page: this request or the worker.
    const { orderGroup } = await checkoutClient(deployment).start(cart.id);
    if (!orderGroup) throw new Error('no order group');
    const page = await waitFor(
      async () => (await checkoutClient(deployment).find(orderGroup))?.payment.redirectUrl,
      {
        timeoutMs: 60_000,
        what: 'a page to pay on',
      },
    );
    await payOnPage(page);
    await checkoutClient(deployment).until(orderGroup, 'PAID', 30_000);
    const sessions = await listAtProvider(deployment.emulator, '/v1/checkout/sessions?limit=100');
    expect(sessions.filter(({ metadata }) => metadata.order_group_number === orderGroup.number)).toHaveLength(
      1,
    );
    expect(await auditInvariants(deployment.context)).toEqual([]);
  }, 120_000);
});
