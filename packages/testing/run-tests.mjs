import { nodeFault } from '../tooling/node-version.mjs';

const fault = nodeFault(process.version);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  import('./src/run-all.ts').then(({ runAll }) => runAll(process.argv.slice(2)));
}
