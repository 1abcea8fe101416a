import type { Logger } from '@gebyar/logger';
import type { Pool, PoolClient } from 'pg';
import { createPool } from '../db/pool.js';

export interface LifelineOptions {
  url: string;
  /** How often the dead are looked for, and how long a job is left with somebody who shows no sign of life. */
  seconds: number;
  logger: Logger;
}

/** A machine that is cut off is told from a quiet one within half a minute. */
const settings = { tcp_keepalives_idle: '10', tcp_keepalives_interval: '5', tcp_keepalives_count: '3' };

/**
 * Tells living holders of jobs from dead ones. Each holder keeps a lock named after it, on a connection of its own, which
 * ends with its process however that ends; the jobs of whom nobody holds the lock are free again. The queue itself would
 * leave them with the dead for four hours.
 */
export class Lifeline {
  readonly #pool: Pool;
  readonly #options: LifelineOptions;
  #client: PoolClient | null = null;
  #holder: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: LifelineOptions) {
    this.#options = options;
    this.#pool = createPool({ url: options.url, max: 1, name: 'gebyar-lifeline', settings });
  }

  /** From now on this process lives under that name, and under none it had before. */
  begin(holder: string): void {
    this.#holder = holder;
    this.#client?.release(true);
    this.#client = null;
    clearTimeout(this.#timer);
    this.#tick();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    this.#client?.release(true);
    await this.#pool.end();
  }

  #tick(): void {
    this.#running = this.#running.then(async () => {
      if (this.#stopped) return;
      try {
        await this.#freeJobsOfTheDead(await this.#held());
      } catch (error) {
        this.#options.logger.warn({ err: error }, 'the dead are not looked for');
        this.#client?.release(true);
        this.#client = null;
      }
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#tick();
      }, this.#options.seconds * 1000);
    });
  }

  /** The connection that holds our lock; taken again when it was lost. */
  async #held(): Promise<PoolClient> {
    if (this.#client) return this.#client;
    const client = await this.#pool.connect();
    this.#client = client;
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [this.#holder]);
    return client;
  }

  /** A job that somebody has just taken is left alone: its holder may be about to take its lock. */
  async #freeJobsOfTheDead(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ holder: string }>(
      `SELECT holder FROM (
         SELECT locked_by AS holder, max(locked_at) AS last FROM (
           SELECT locked_by, locked_at FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL
           UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_job_queues WHERE locked_at IS NOT NULL
         ) AS taken GROUP BY 1
       ) AS holders
       WHERE holder <> $1 AND last < now() - make_interval(secs => $2)
         AND pg_try_advisory_xact_lock(hashtextextended(holder, 0))`,
      [this.#holder, this.#options.seconds],
    );
    if (rows.length === 0) return;
    const dead = rows.map(({ holder }) => holder);
    this.#options.logger.warn({ dead }, 'what others were at when they died is done again');
    await client.query('SELECT graphile_worker.force_unlock_workers($1)', [dead]);
  }
}
