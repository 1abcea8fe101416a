import { nodeFault } from '../../packages/tooling/node-version.mjs';

// Everything an old Node can't read lies behind this import, so that it says one clear line instead of a syntax error.
const fault = nodeFault(process.version);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  import('./src/main.ts').then(({ main }) => main({ dev: process.argv.includes('--dev') }));
}
