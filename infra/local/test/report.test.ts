import { expect, test } from '@jest/globals';
import { ChildLines, noteworthy } from '../src/report/child-lines.ts';
import { Progress } from '../src/report/progress.ts';
import { summary } from '../src/report/summary.ts';

test.each([
  ['{"level":30,"msg":"request"}', 'out', undefined],
  ['{"level":40,"msg":"slow query"}', 'out', 'warning: slow query'],
  ['{"level":50,"msg":"job failed","err":{"message":"no stock"}}', 'out', 'error: job failed (no stock)'],
  ['{"level":', 'out', undefined],
  ['ready', 'out', undefined],
  ['PORT_API: must be a number', 'err', 'PORT_API: must be a number'],
  ['(node:12) Warning: old', 'err', undefined],
  ['', 'err', undefined],
] as const)('of a child that writes %s to %s the terminal shows %s', (line, stream, shown) => {
  expect(noteworthy(line, stream)).toBe(shown);
});

test('a flood of errors is cut, per child and for ten seconds', () => {
  const shown: string[] = [];
  const lines = new ChildLines((text) => shown.push(text));
  for (let at = 0; at < 50; at += 1) lines.add('api', 'broken', 'err', at);
  lines.add('web', 'broken', 'err', 50);
  lines.add('api', 'broken', 'err', 20_000);
  expect(shown).toHaveLength(8 + 1 + 1 + 1);
  expect(shown[8]).toContain('[api] more of that in its log');
});

test('a step is one line when it is done, and none when it fails', async () => {
  let text = '';
  const progress = new Progress({ write: (chunk) => (text += chunk) });
  await progress.step(
    'building',
    (size) => `built ${String(size)} files`,
    () => Promise.resolve(12),
  );
  const failing = progress.step(
    'seeding',
    () => 'seeded',
    () => Promise.reject(new Error('disk full')),
  );
  await expect(failing).rejects.toThrow('disk full');
  expect(text).toMatch(/^ +\d\.\d s {2}built 12 files\n$/);
});

test('the log-ins show only where the demo is', () => {
  const addresses = {
    marketplace: 'http://localhost:3000',
    shop: 'http://localhost:3001',
    api: 'http://localhost:4000',
    smtp: 'smtp://x',
  };
  const options = { addresses, dev: false, logDir: '/logs' };
  expect(summary({ ...options, demo: true })).toContain('penjual@demo.gebyar.test');
  expect(summary({ ...options, demo: false })).not.toContain('gebyar-demo');
});
