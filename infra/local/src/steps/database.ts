import { setTimeout as pause } from 'node:timers/promises';
import { ensureDatabase, startPostgres, systemCode, type PostgresServer } from '@gebyar/postgres';
import { Client } from 'pg';
import { StartFault } from '../supervise/faults.ts';
import type { Stoppable } from '../supervise/supervisor.ts';

export interface LocalDatabaseOptions {
  dataDir: string;
  port: number;
  log: string;
  onCrash: () => void;
  onGaveUp: (error: unknown) => void;
}

const crashLimit = 5;

/** The embedded database of this installation, started again when it dies. */
export class LocalDatabase implements Stoppable {
  readonly #options: LocalDatabaseOptions;
  #server: PostgresServer | undefined;
  #stopped = false;
  #crashes = 0;

  private constructor(options: LocalDatabaseOptions) {
    this.#options = options;
  }

  /** @throws PostgresError */
  static async start(options: LocalDatabaseOptions): Promise<LocalDatabase> {
    const database = new LocalDatabase(options);
    await database.#launch();
    return database;
  }

  /** The superuser's connection string for one of its databases, created when missing. */
  async open(name: string): Promise<string> {
    if (!this.#server) throw new Error('the database is not running');
    await ensureDatabase(this.#server.url('postgres'), name);
    return this.#server.url(name);
  }

  /** Throws a database away and opens an empty one in its place. */
  async recreate(name: string): Promise<string> {
    if (!this.#server) throw new Error('the database is not running');
    const client = new Client({ connectionString: this.#server.url('postgres') });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.end();
    return this.open(name);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#server?.stop();
  }

  async #launch(): Promise<void> {
    const { dataDir, port, log } = this.#options;
    const server = await startPostgres({ dataDir, port, portVariable: 'PORT_DATABASE', durable: true, log });
    this.#server = server;
    if (this.#stopped) return server.stop();
    void server.exited.then(() => this.#afterExit(server));
  }

  async #afterExit(server: PostgresServer): Promise<void> {
    if (this.#stopped || this.#server !== server) return;
    this.#crashes += 1;
    try {
      if (this.#crashes > crashLimit)
        throw new StartFault(`the database keeps dying (log: ${this.#options.log})`);
      this.#options.onCrash();
      await pause(500);
      if (!this.#stopped) await this.#launch();
    } catch (error) {
      this.#options.onGaveUp(error);
    }
  }
}

const oldestMajor = 15;

/**
 * Checks that the database DATABASE_URL names can be used.
 *
 * @throws StartFault with one line, without the address: it may hold a password
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < oldestMajor)
      throw new StartFault(
        `DATABASE_URL: PostgreSQL ${version} is too old, ${String(oldestMajor)} is the oldest`,
      );
  } catch (error) {
    if (error instanceof StartFault) throw error;
    const reason = error instanceof Error && error.message ? error.message : systemCode(error);
    throw new StartFault(`DATABASE_URL: the database can't be reached: ${reason ?? 'no answer'}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
