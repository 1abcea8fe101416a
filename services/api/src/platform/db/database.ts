import { setTimeout as pause } from 'node:timers/promises';
import { MikroORM, type EntityManager, type EntitySchema } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect, sql, type Transaction as KyselyTransaction } from 'kysely';
import type pg from 'pg';
import type { DomainEvent, Subscriptions } from '../events/index.js';
import type { EnqueueOptions, JobName } from '../jobs/enqueue.js';
import { JsonRows } from './json-rows.js';
import { Outbox } from './outbox.js';
import { createPool, isOutdatedPlan } from './pool.js';
import { TryAgain } from './try-again.js';
import type { Scope } from './scope.js';
import type { Tables } from './tables.js';

/** One transaction. Everything read, written, emitted and enqueued through it commits together or not at all. */
export interface Transaction {
  /** Set-based reads and conditional writes. */
  sql: Kysely<Tables>;
  /** Aggregates through the unit of work; call `em.flush()` before the transaction's function returns. */
  em: EntityManager;
  /** Writes the event to the outbox and adds one job for each subscriber, with the last statement of the transaction. */
  emit: (event: DomainEvent) => Promise<void>;
  /** Adds a job that exists only if this transaction commits. */
  enqueue: (name: JobName, payload: object, options?: EnqueueOptions) => Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  pool: number;
  name: string;
  entities: EntitySchema[];
  subscriptions: Subscriptions;
  /** Commits don't wait for the disk, and nothing goes into the search: whoever loads rebuilds it at the end. */
  bulkLoad?: boolean;
}

const bulkLoadSettings = {
  'gebyar.bulk_load': 'on',
  synchronous_commit: 'off',
  // Plans are kept, and made while the tables are still empty: such a plan would read all of a table that has grown since.
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
};

/** Statements whose plans a connection keeps. */
const keptPlans = { publicReads: 100, work: 200, bulkLoad: 500 };

const retryable = new Set(['40001', '40P01']);
const maxAttempts = 4;

const isRetryable = (error: unknown): boolean =>
  error instanceof TryAgain ||
  (error instanceof Error &&
    (('code' in error && typeof error.code === 'string' && retryable.has(error.code)) ||
      isOutdatedPlan(error)));

/** PostgreSQL, seen through the scopes of row-level security. */
export class Database {
  readonly #pools: { platform: pg.Pool; public: pg.Pool; keptPlans: pg.Pool; scoped: pg.Pool };
  readonly #kysely: { platform: Kysely<Tables>; public: Kysely<Tables>; scoped: Kysely<Tables> };
  readonly #orm: MikroORM;
  /** Rows that public reads bring along as JSON. */
  readonly jsonRows: JsonRows;
  readonly #subscriptions: Subscriptions;

  constructor({ url, pool, name, entities, subscriptions, bulkLoad = false }: DatabaseOptions) {
    const open = (
      scope: string | null,
      settings: Record<string, string> = {},
      keepPlans = bulkLoad ? keptPlans.bulkLoad : scope === 'public' ? 0 : keptPlans.work,
    ) =>
      createPool({
        url,
        max: pool,
        name,
        keepPlans,
        settings: {
          ...(scope ? { 'gebyar.scope': scope } : {}),
          ...(bulkLoad ? bulkLoadSettings : {}),
          ...settings,
        },
      });
    this.#pools = {
      platform: open('platform'),
      public: open('public', { default_transaction_read_only: 'on' }),
      keptPlans: open(
        'public',
        { default_transaction_read_only: 'on', plan_cache_mode: 'force_generic_plan' },
        keptPlans.publicReads,
      ),
      scoped: open(null),
    };
    this.jsonRows = new JsonRows(this.#pools.public);
    const kysely = (from: pg.Pool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool: from }) });
    this.#kysely = {
      platform: kysely(this.#pools.platform),
      public: kysely(this.#pools.public),
      scoped: kysely(this.#pools.scoped),
    };
    this.#orm = new MikroORM({
      entities,
      dbName: 'gebyar',
      driverOptions: this.#kysely.platform,
      discovery: { warnWhenNoEntities: false },
    });
    this.#subscriptions = subscriptions;
  }

  /** Reads that anyone may see: no transaction, the connection itself is bound to the public scope and can't write. */
  get public(): Kysely<Tables> {
    return this.#kysely.public;
  }

  /**
   * A public read that comes often and has one good plan whatever its values are: each connection plans it once and
   * keeps the plan, which for a page of a dozen sub-selects is most of the work. Such a statement says as literals what
   * partial indexes ask for.
   */
  async publicPrepared<Row extends object>({
    sql: text,
    parameters,
  }: {
    sql: string;
    parameters: readonly unknown[];
  }): Promise<Row[]> {
    const { rows } = await this.#pools.keptPlans.query<Row>(text, [...parameters]);
    return rows;
  }

  /** Single-statement reads of the platform itself (log-ins, the operator's lists, jobs). */
  get platform(): Kysely<Tables> {
    return this.#kysely.platform;
  }

  /**
   * Runs one transaction in a scope. Deadlocks, serialization failures, plans that a migration outdated and what throws TryAgain are tried again (the function must
   * therefore have no effect outside the transaction).
   */
  async transaction<Result>(scope: Scope, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(scope, work);
      } catch (error) {
        if (attempt >= maxAttempts || !isRetryable(error)) throw error;
        await pause(5 * 2 ** attempt * (1 + Math.random()));
      }
    }
  }

  async #once<Result>(scope: Scope, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    let first: { error: unknown } | undefined;
    const kysely = scope.kind === 'seller' || scope.kind === 'order_group' ? 'scoped' : scope.kind;
    try {
      // Gives the connection back whatever happens: one that is gone can't even be told to roll back.
      return await this.#kysely[kysely].transaction().execute(async (trx) => {
        try {
          await bindScope(trx, scope);
          const outbox = new Outbox(this.#subscriptions);
          const result = await work(this.#facade(trx, outbox));
          await outbox.write(trx);
          return result;
        } catch (error) {
          first = { error };
          throw error;
        }
      });
    } catch (error) {
      // What went wrong first is the one to tell, not that the rollback failed too.
      throw first ? first.error : error;
    }
  }

  #facade(trx: KyselyTransaction<Tables>, outbox: Outbox): Transaction {
    let manager: EntityManager | undefined;
    const fork = () => {
      const em = this.#orm.em.fork();
      em.setTransactionContext(trx);
      return em;
    };
    return {
      sql: trx,
      get em() {
        manager ??= fork();
        return manager;
      },
      emit: (event) => {
        outbox.emit(event);
        return Promise.resolve();
      },
      enqueue: (name, payload, options) => {
        outbox.enqueue({ name, payload, options });
        return Promise.resolve();
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#pools).map((pool) => pool.end()));
  }
}

/** Binds a transaction to one seller's or one group's rows; the other scopes are settings of their connections. */
async function bindScope(trx: KyselyTransaction<Tables>, scope: Scope): Promise<void> {
  if (scope.kind === 'platform' || scope.kind === 'public') return;
  const [setting, id] =
    scope.kind === 'seller'
      ? ['gebyar.seller_id', scope.sellerId]
      : ['gebyar.order_group_id', scope.orderGroupId];
  await sql`SELECT set_config('gebyar.scope', ${scope.kind}, true), set_config(${setting}, ${id}, true)`.execute(
    trx,
  );
}
