import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** Fills an empty, migrated database with that many products, at some ten thousand a second. */
export async function seedMany(databaseUrl: string, products: number): Promise<void> {
  if (!Number.isSafeInteger(products) || products < 1) throw new Error('how many products?');
  const script = await readFile(new URL('seed-many.sql', import.meta.url), 'utf8');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Without triggers: the documents of the search are made at the end, all in one statement.
    await client.query(
      `BEGIN; SET LOCAL session_replication_role = replica; ${script.replaceAll(':products', String(products))}; COMMIT`,
    );
    await client.query('SELECT search_rebuild(); SELECT search_sweep(0)');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
