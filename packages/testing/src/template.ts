import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asAdmin, databaseUrl } from './admin-connection.ts';

/**
 * Prepares a database once for all tests of a run (migrations, a seed), to be copied by `createTestDatabase`. Other
 * workers that ask at the same time wait for the first.
 *
 * @param name lower-case letters and underscores, such as `migrated`
 * @param prepare fills the empty database at `url`, and closes its connections before it returns
 * @param sources files and directories the result depends on (migrations, say): other content, other template
 * @returns the template's name
 */
export async function ensureTemplate(
  name: string,
  prepare: (url: string) => Promise<void>,
  sources: readonly string[] = [],
): Promise<string> {
  const template = `template_${name}_${await contentKey(sources)}`;
  await asAdmin(async (client) => {
    // A session lock: it ends with the connection, also when the preparing process is killed.
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [template]);
    const found = await client.query('SELECT datistemplate AS ready FROM pg_database WHERE datname = $1', [
      template,
    ]);
    const [row] = found.rows as { ready: boolean }[];
    if (row?.ready) return;
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template} TEMPLATE template0`);
    await prepare(databaseUrl(template));
    // Marked last: a template that was left half done is built anew. Without connections it can be copied any time.
    await client.query(`ALTER DATABASE ${template} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
  return template;
}

async function contentKey(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) await addContent(hash, source);
  return hash.digest('hex').slice(0, 12);
}

async function addContent(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if ((await stat(path)).isFile()) {
    hash.update(path).update(await readFile(path));
    return;
  }
  for (const name of (await readdir(path)).sort()) await addContent(hash, join(path, name));
}
