import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { badFiles } from '../support/bad-files.js';

const run = promisify(execFile);
const script = join(import.meta.dirname, 'upload-memory.ts');

test('what is refused costs next to no memory; the largest that is taken stays within bounds', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gebyar-memory-'));
  try {
    const inProcess = async (...task: string[]) => {
      const { stdout } = await run(
        process.execPath,
        ['--no-warnings', '--import', '@swc-node/register/esm-register', script, ...task],
        { cwd: join(import.meta.dirname, '../..') },
      );
      process.stdout.write(stdout);
      return stdout;
    };
    const measure = async (...names: string[]) =>
      JSON.parse(await inProcess('measure', directory, ...names)) as Record<
        string,
        { outcome: string; peakMegabytes: number }
      >;
    await inProcess('make', directory);
    const refused = await measure(...Object.keys(badFiles));
    for (const [name, { code }] of Object.entries(badFiles)) {
      expect([name, refused[name]?.outcome]).toEqual([name, code]);
      expect(refused[name]?.peakMegabytes).toBeLessThan(50);
    }
    // Forty megapixels would be 120 MB decoded as they are, beside all that is made of them.
    const taken = { 'a photo of 40 megapixels': '2400 x 1798', 'a PNG of 39 megapixels': '2400 x 1800' };
    for (const [name, size] of Object.entries(taken)) {
      const { outcome, peakMegabytes = Infinity } = (await measure(name))[name] ?? {};
      expect(outcome).toBe(size);
      expect(peakMegabytes).toBeLessThan(200);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}, 180_000);
