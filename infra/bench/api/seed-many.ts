import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** Fills an empty, migrated database with that many products, and tells how long each step took. */
export async function seedMany(
  databaseUrl: string,
  products: number,
  say: (text: string) => void = () => undefined,
): Promise<void> {
  if (!Number.isSafeInteger(products) || products < 1) throw new Error('how many products?');
  const script = await readFile(new URL('seed-many.sql', import.meta.url), 'utf8');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const step = async (name: string, sql: string) => {
    const began = performance.now();
    await client.query(sql);
    say(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };
  try {
    await client.query(
      `SET gebyar.scope = 'platform'; SET work_mem = '64MB'; SET maintenance_work_mem = '256MB'`,
    );
    // Without triggers: the documents of the search are made at the end, all in one statement.
    await step(
      'rows',
      `BEGIN; SET LOCAL session_replication_role = replica; ${script.replaceAll(':products', String(products))}; COMMIT`,
    );
    // Nothing below is planned well by statistics of empty tables.
    await step('statistics', 'VACUUM ANALYZE');
    await step('documents', 'SELECT search_rebuild()');
    await step('documents, swept', 'SELECT search_sweep(0)');
    await step('statistics of documents', 'VACUUM ANALYZE search_document, search_word');
  } finally {
    await client.end();
  }
}
