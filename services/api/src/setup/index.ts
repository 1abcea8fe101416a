import pg from 'pg';
import { loadDeploymentShipping } from '../platform/deployment.js';
import { migrateJobs } from '../platform/jobs/index.js';
import { migrateTables } from './migrations.js';
import { loadRegions } from './region-data.js';
import { loadShipping } from './shipping-data.js';

export interface SetupOptions {
  /** The owner of the tables; the API and the worker take the bound role `gebyar_app` by themselves. */
  databaseUrl: string;
  deploymentDirectory: string;
}

/**
 * Brings a database up to date: tables, the job queue, region data, the deployment's shipping rates, and what makes changes
 * heard by the processes that keep answers. Safe to repeat.
 */
export async function setUpDatabase({ databaseUrl, deploymentDirectory }: SetupOptions): Promise<void> {
  await migrateTables(databaseUrl);
  await migrateJobs(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await loadRegions(client);
    await loadShipping(client, loadDeploymentShipping(deploymentDirectory));
    await client.query('SELECT announce_tables()');
  } finally {
    await client.end();
  }
}
