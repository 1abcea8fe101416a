import { fileURLToPath } from 'node:url';
import { ensureTemplate } from '@gebyar/testing';
import { setUpDatabase } from '../../src/setup/index.js';

export const repository = fileURLToPath(new URL('../../../../', import.meta.url));
export const deploymentDirectory = `${repository}infra/deployments/balikpapan`;

/** A migrated database with the regions and shipping rates of the demo deployment, built once and copied for each test file. */
export const migratedTemplate = (): Promise<string> =>
  ensureTemplate('migrated', (databaseUrl) => setUpDatabase({ databaseUrl, deploymentDirectory }), [
    `${repository}services/api/migrations`,
    deploymentDirectory,
    `${repository}services/api/src/setup`,
  ]);
