import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

// After emit-sdl and codegen ran, the tree must be as it was: what is committed is what the code says.
const drift = execFileSync('git', ['status', '--porcelain', '--', 'schema/sdl', 'schema/src'], {
  encoding: 'utf8',
});
if (drift !== '') {
  console.error(
    `The committed schemas are not what the code emits; run \`npm run codegen\` and commit:\n${drift}`,
  );
  process.exitCode = 1;
}
for (const audience of ['shop', 'seller', 'office']) {
  const sdl = readFileSync(`schema/sdl/${audience}.graphql`, 'utf8');
  if (!sdl.includes('type Query')) {
    console.error(`schema/sdl/${audience}.graphql holds no query type`);
    process.exitCode = 1;
  }
}
