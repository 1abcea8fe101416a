import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/audit/commands/audit-invariants.js';
import { invariantCount } from '../../src/commands.js';
import { slices } from '../../src/slices.js';
import { openMaker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';

const invariants = slices.flatMap(({ invariants: own = [] }) => own);
// Three in the morning in the demo's city.
const night = (day: string) => new Date(`${day}T03:00:00+08:00`);

describe('the nightly audit', () => {
  let api: PayingApi;
  let office: string;
  beforeAll(async () => {
    api = await startPayingApi();
    office = await openOffice(api);
    await (await openMaker(api.context)).sell('Kain', { stock: 4 });
  });
  afterAll(() => api.close());

  const auditAt = (now: Date) => auditInvariants({ ...api.context, clock: () => now }, invariants);
  const query = '{ latestAudit { at rules broken { code rule count examples { subject found } } } }';
  const latest = async () =>
    (await api.gql.data(query, {}, { audience: 'office', token: office })).latestAudit;

  test('writes down that everything holds, and how much was looked at', async () => {
    expect(await latest()).toBeNull();
    await auditAt(night('2027-01-01'));
    expect(await latest()).toEqual({
      at: night('2027-01-01').toISOString(),
      rules: invariantCount,
      broken: [],
    });
  });

  test('tells the office which rule is broken, with examples, the next night', async () => {
    await api.sql(
      `SET session_replication_role = replica; UPDATE stock_level SET on_hand = on_hand + 1; SET session_replication_role = origin`,
    );
    await auditAt(new Date('2027-01-01T22:00:00+08:00'));
    expect((await latest()).broken).toEqual([]);
    await auditAt(night('2027-01-02'));
    const examples = [{ subject: expect.any(String), found: '5 on hand, 4 moved' }];
    expect((await latest()).broken).toEqual([
      { code: 'S2', rule: 'What is on hand is the sum of what moved.', count: 1, examples },
    ]);
  });

  test('is done once a day by however many workers; one that died in it is followed by another', async () => {
    await Promise.all(Array.from({ length: 5 }, () => auditAt(night('2027-01-03'))));
    const runs = (day: string) =>
      api.sql<{ finished: boolean }>(
        'SELECT finished_at IS NOT NULL AS finished FROM audit_run WHERE day = $1',
        [day],
      );
    expect((await runs('2027-01-03')).rows).toEqual([{ finished: true }]);
    await api.sql(
      `INSERT INTO audit_run (id, day, started_at) VALUES (gen_random_uuid(), '2027-01-04', now())`,
    );
    await auditAt(night('2027-01-04'));
    expect((await runs('2027-01-04')).rows).toEqual([{ finished: false }]);
    await api.sql(`UPDATE audit_run SET started_at = now() - interval '2 hours' WHERE day = '2027-01-04'`);
    await auditAt(night('2027-01-04'));
    expect((await runs('2027-01-04')).rows).toEqual([{ finished: true }]);
  });

  test('is for staff', async () => {
    const { errors } = await api.gql.request(query, {}, { audience: 'office' });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
