import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { toPublicId } from '../../src/platform/ids.js';
import pg from 'pg';
import { asksForWork, mayChange, openGate } from '../support/gate.js';
import { openMaker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { moneyOf, payoutOffice } from '../support/payouts.js';
import { openDeployment, type Deployment } from '../support/processes.js';
import { longRun, patience, sized } from '../support/scale.js';
import {
  callingOff,
  checkingOut,
  completeOrders,
  givingBack,
  hearingOfMoney,
  payingOut,
  readingTheBanksFile,
  type Stage,
} from './crash/deeds.js';
import { killAtEachStep, type Deed, type Killable } from './crash/kill-at-each-step.js';

// Part of `npm run test:long`: it takes longer than `npm test` has.
const longOnly = longRun ? describe : describe.skip;

longOnly('kill -9 after each step', () => {
  let deployment: Deployment;
  let owner: pg.Pool;
  let stage: Stage;
  let server: Killable;
  let worker: Killable;

  const launch = async (name: 'server' | 'worker'): Promise<Killable> => {
    const { host, port } = deployment.emulator.sdkConfig;
    const gate = await openGate({
      databaseUrl: deployment.databaseUrl,
      providerUrl: `http://${host}:${String(port)}`,
    });
    return { name, gate, process: await deployment.start(name, gate.env) };
  };

  beforeAll(async () => {
    deployment = await openDeployment({ env: { WORKER_RESCUE_SECONDS: '1', PAYMENT_SWEEP_SECONDS: '5' } });
    owner = new pg.Pool({ connectionString: deployment.databaseUrl, max: 2 });
    const api = {
      ...deployment,
      sql: <Row extends object>(text: string, values?: unknown[]) => owner.query<Row>(text, values),
    };
    [server, worker] = [await launch('server'), await launch('worker')];
    const maker = await openMaker(api.context);
    const token = await openOffice(api);
    const goods = [await maker.sell('Kain', { stock: 100_000 })];
    const money = await moneyOf(api, maker);
    const office = payoutOffice(api, token);
    stage = { api, maker, goods, sellerToken: money.token, office };
    await money.setAccount();
    await office.verify(toPublicId('seller', maker.sellerId), 1);
    const mutation = `mutation ($input: SellerPayoutAccountConnectInput!) { answer: sellerPayoutAccountConnect(input: $input) { url userErrors { code } } }`;
    const connect = { sellerId: money.sellerId };
    const seller = { audience: 'seller', token: money.token } as const;
    const { answer } = await api.gql.data(mutation, { input: connect }, seller);
    await fetch(answer.url as string, { method: 'POST', redirect: 'manual' });
    deployment.emulator.adjustBalance({ currency: 'idr', amount: 900_000_000_00 });
  }, 120_000);
  afterAll(async () => {
    await owner.end();
    await deployment.close();
    await Promise.all([server, worker].map(({ gate }) => gate.close()));
  });

  const wait = patience({ short: 8, long: 30 });
  const open: (() => Promise<void>)[] = [];
  /** In `npm test` at each step that may change something; `npm run test:long` at those that read, too. */
  const kill = async <World>(what: string, victim: Killable, deed: Deed<World>) => {
    const counts = sized({ short: mayChange, long: (step: string) => !asksForWork(step) });
    const { after, settle } = await killAtEachStep(deployment, victim, deed, counts);
    open.push(settle);
    process.stdout.write(`kill -9 of the ${victim.name} at ${String(after.length)} steps of ${what}\n`);
    expect(after.length).toBeGreaterThan(1);
    expect(after).toContainEqual(expect.stringMatching(/^commit/i));
  };

  test('of a checkout: the API', () => kill('a checkout', server, checkingOut(stage)), wait);
  test('of the news of a payment: the API', () => kill('news', server, hearingOfMoney(stage)), wait);
  test(
    'of taking the money in: the worker',
    () => kill('taking money in', worker, hearingOfMoney(stage)),
    wait,
  );
  test('of a cancellation: the API', () => kill('a cancellation', server, callingOff(stage)), wait);
  test('of its refund: the worker', () => kill('a refund', worker, callingOff(stage)), wait);
  test('of a refund in part: the API', () => kill('a refund in part', server, givingBack(stage)), wait);
  test(
    'of payouts: the API and the worker',
    async () => {
      const orders = await completeOrders(stage, sized({ short: 50, long: 120 }));
      await kill('a payout', server, payingOut(stage, orders));
      await kill('a transfer', worker, payingOut(stage, orders));
      await kill('the bank’s file', server, readingTheBanksFile(stage, orders));
    },
    wait,
  );
  test(
    'and all of it is settled within two minutes: no order lost, nothing done twice, every rule whole',
    async () => {
      for (const settle of open) await settle();
      expect(await auditInvariants(deployment.context)).toEqual([]);
    },
    wait,
  );
});
