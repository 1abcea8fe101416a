import { randomBytes } from 'node:crypto';
import { asAdmin, databaseUrl } from './admin-connection.ts';

export interface TestDatabase {
  /** The superuser's connection string. */
  url: string;
  /** Removes the database, cutting off whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of its own for one test file: a copy of `template` (see `ensureTemplate`), or an empty one. */
export async function createTestDatabase({ template = 'template0' } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${client.escapeIdentifier(template)} STRATEGY file_copy`),
  );
  return {
    url: databaseUrl(name),
    async drop() {
      await asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
