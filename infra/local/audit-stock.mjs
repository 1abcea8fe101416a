import { nodeFault } from '../../packages/tooling/node-version.mjs';

const fault = nodeFault(process.version);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  import('./src/commands/audit-stock.ts').then(({ main }) => main(process.argv.slice(2)));
}
