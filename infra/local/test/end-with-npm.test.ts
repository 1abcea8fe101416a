import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';

const fixture = join(import.meta.dirname, 'fixtures', 'end-with-npm.ts');

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gebyar-npm-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** As npm does: a Node that runs a shell that runs the script. The colon keeps the shell from becoming the script. */
async function runAsNpm(trace: string) {
  const shell = `"${process.execPath}" "${fixture}" "${trace}"; :`;
  const npm = spawn(
    process.execPath,
    ['-e', `require('node:child_process').spawn('sh', ['-c', process.argv[1]], { stdio: 'inherit' })`, shell],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(npm.stdout, 'data')) as [Buffer];
  return { npm, shellPid: Number(line.toString()) };
}

test.each(['npm', 'its shell'])('the script ends when %s is gone', async (who) => {
  const trace = join(dir, 'trace');
  const { npm, shellPid } = await runAsNpm(trace);
  if (who === 'npm') npm.kill('SIGKILL');
  else process.kill(shellPid, 'SIGTERM');
  expect(await waitFor(() => readFile(trace, 'utf8'), { what: 'its end' })).toBe('ended');
});
