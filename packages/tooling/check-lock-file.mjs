import { readFileSync } from 'node:fs';

// The lock file must work with any registry, so it names none.
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = Object.entries(packages).filter(([, { resolved }]) => /^(https?|git)/.test(resolved ?? ''));
for (const [path, { resolved }] of faults) console.error(`${path}: names a registry address (${resolved})`);
process.exitCode = faults.length > 0 ? 1 : 0;
