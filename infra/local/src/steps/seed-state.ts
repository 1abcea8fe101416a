import { Client } from 'pg';

/** How far the demo seed of a database has come. `never`: the database held something else when Gebyar first saw it. */
export type SeedState = 'wanted' | 'running' | 'done' | 'never';

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Reads the state, and settles it before the first migration: an empty database wants the demo, another does not.
 * Its table lies in a schema of its own, which the application never touches.
 */
export const settleSeedState = (url: string, emptyWants: boolean) =>
  withClient(url, async (client): Promise<SeedState> => {
    const known = await client.query("SELECT to_regclass('gebyar_local.demo_seed') IS NOT NULL AS there");
    if (!(known.rows[0] as { there: boolean }).there) {
      const tables = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1");
      const state: SeedState = tables.rowCount === 0 && emptyWants ? 'wanted' : 'never';
      await client.query(
        `CREATE SCHEMA IF NOT EXISTS gebyar_local;
         CREATE TABLE gebyar_local.demo_seed (state text NOT NULL, changed_at timestamptz NOT NULL DEFAULT now())`,
      );
      await client.query('INSERT INTO gebyar_local.demo_seed (state) VALUES ($1)', [state]);
      return state;
    }
    const { rows } = await client.query<{ state: SeedState }>('SELECT state FROM gebyar_local.demo_seed');
    return rows[0]?.state ?? 'never';
  });

export const setSeedState = (url: string, state: SeedState) =>
  withClient(url, async (client) => {
    await client.query('UPDATE gebyar_local.demo_seed SET state = $1, changed_at = now()', [state]);
  });
