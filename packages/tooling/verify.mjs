import { spawnSync } from 'node:child_process';

/** Everything that tells whether a change is done, cheapest first. `--static` leaves the tests out. */
const checks = [
  ['lock file', 'node', ['packages/tooling/check-lock-file.mjs']],
  ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['imports', 'npm', ['run', '--silent', 'imports']],
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  ['schema drift', 'node', ['packages/tooling/check-schemas.mjs']],
  ['types', 'turbo', ['run', 'types', '--output-logs=errors-only']],
  ...(process.argv.includes('--static') ? [] : [['tests', 'npm', ['test']]]),
];

for (const [name, command, args] of checks) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status !== 0) process.exit(1);
}
