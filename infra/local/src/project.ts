import { join, resolve } from 'node:path';

/** The project's own directories. */
export const root = resolve(import.meta.dirname, '../../..');

export const project = {
  root,
  api: join(root, 'services', 'api'),
  marketplace: join(root, 'storefront', 'marketplace'),
  shop: join(root, 'storefront', 'shop'),
  stripeEmulator: join(root, 'packages', 'stripe-emulator'),
  trustedDocuments: join(root, 'schema', 'src'),
  deployment: join(root, 'infra', 'deployments', 'balikpapan'),
  migrations: join(root, 'services', 'api', 'migrations'),
  turbo: join(root, 'node_modules', 'turbo', 'bin', 'turbo'),
  local: resolve(import.meta.dirname, '..'),
};
