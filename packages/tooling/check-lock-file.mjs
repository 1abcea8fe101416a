import { readFileSync } from 'node:fs';

// The lock file must work with any registry and for every platform, so it names no registry and leaves no package out.
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [];
for (const [path, entry] of Object.entries(packages)) {
  if (typeof entry.resolved === 'string' && /^https?:/.test(entry.resolved)) {
    faults.push(`${path}: names a registry address (${entry.resolved})`);
  }
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    if (!packages[`node_modules/${name}`] && !packages[nested]) {
      faults.push(`${path || 'root'}: ${name} is missing, npm ci would refuse`);
    }
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
