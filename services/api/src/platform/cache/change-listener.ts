import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@gebyar/logger';
import pg from 'pg';
import type { Change } from './answer-cache.js';

/** Where the tables' triggers tell of changes, see the migration that announces them. */
const channel = 'gebyar_changed';
/** How often the connection must prove that it lives, and how long one proof holds. */
const proofEveryMs = 150;
const proofHoldsMs = 900;
const retryMs = 250;

/** `any:id,id`, `some:id,id` or `everything`. */
export function parseChange(payload: string | undefined): Change {
  const [kind, ids = ''] = (payload ?? '').split(':');
  return kind === 'any' || kind === 'some'
    ? { any: kind === 'any', ids: ids === '' ? [] : ids.split(',') }
    : 'everything';
}

/**
 * Hears of every committed change, over a connection of its own. An answer to the proof comes after all announcements made
 * before it, so while proofs come, nothing older than one of them is unheard. When they stop, so does the cache.
 */
export class ChangeListener {
  readonly #url: string;
  readonly #logger: Logger;
  readonly #onChange: (change: Change) => void;
  #client: pg.Client | null = null;
  #provenAt = -Infinity;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor({
    url,
    logger,
    onChange,
  }: {
    url: string;
    logger: Logger;
    onChange: (change: Change) => void;
  }) {
    this.#url = url;
    this.#logger = logger;
    this.#onChange = onChange;
  }

  get listening(): boolean {
    return performance.now() - this.#provenAt < proofHoldsMs;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#provenAt = -Infinity;
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#listen();
      } catch (error) {
        if (!this.#stopped) this.#logger.warn({ err: error }, 'changes are not heard; answers are not kept');
      }
      this.#provenAt = -Infinity;
      await this.#client?.end().catch(() => undefined);
      this.#client = null;
      // What changed while nobody listened is unknown.
      this.#onChange('everything');
      if (!this.#stopped) await pause(retryMs);
    }
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'gebyar-changes',
      options: '-c role=gebyar_app',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    });
    this.#client = client;
    let lost: Error | null = null;
    const lose = (error?: Error) => {
      lost ??= error ?? new Error('the connection has ended');
      this.#provenAt = -Infinity;
    };
    client.on('error', lose);
    client.on('end', () => {
      lose();
    });
    client.on('notification', ({ payload }) => {
      this.#onChange(parseChange(payload));
    });
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    this.#onChange('everything');
    while (!this.#stopped && !lost) {
      // The proof holds from when it was asked for.
      const asked = performance.now();
      await client.query('SELECT 1');
      if (!lost) this.#provenAt = asked;
      await pause(proofEveryMs);
    }
    if (lost) throw lost as Error;
  }
}
