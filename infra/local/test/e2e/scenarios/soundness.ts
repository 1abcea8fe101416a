import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { project } from '../../../src/index.ts';
import { commandEnvironment } from '../demo-stack.ts';
import type { World } from '../world.ts';

const run = promisify(execFile);

/** After everything that shoppers, sellers and the office have done. */
export function soundness(world: World): void {
  test('no rule of money, stock or orders is broken', async () => {
    const audit = join(project.local, 'src', 'commands', 'audit-child.ts');
    const { stdout } = await run(process.execPath, [audit], {
      cwd: project.local,
      env: { ...commandEnvironment(world.stack.databaseUrl), MEDIA_DIR: join(world.stack.dir, 'media') },
    });
    expect(stdout).toMatch(/^\d+ rules, 0 violations\n$/);
  });
}
