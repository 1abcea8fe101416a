import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  run,
  runMigrations,
  Logger as GraphileLogger,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Logger } from '@gebyar/logger';
import type { Pool } from 'pg';
import type { Context } from '../context.js';
import { createPool } from '../db/pool.js';
import { newId } from '../ids.js';
import type { Job } from './job.js';
import { Lifeline } from './lifeline.js';

export interface RunningWorker {
  stop: () => Promise<void>;
  /** Settles when the worker has ended, asked to. */
  ended: Promise<void>;
  /** Begins the queue anew, and gives back what it was at. */
  beginAnew: () => Promise<void>;
}

/** Before a queue that has ended, because the database was gone, is begun again. */
const pauseMs = 500;

const quietLogger = (logger: Logger) =>
  new GraphileLogger(() => (level, message) => {
    if (level === 'error') logger.error(message);
    else if (level === 'warning') logger.warn(message);
    else logger.debug(message);
  });

/** Creates or updates the queue's own tables; they belong to the application's role. */
export async function migrateJobs(url: string): Promise<void> {
  const pgPool = createPool({ url, max: 1, name: 'gebyar-migrate' });
  try {
    await runMigrations({ pgPool, logger: new GraphileLogger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}

/** Runs jobs from the queue, and the periodic ones on their own clock. */
export async function startWorker(base: Context, jobs: readonly Job[]): Promise<RunningWorker> {
  const { config, logger } = base;
  const contextOf = (name: string): Context => {
    const requestId = newId();
    return { ...base, requestId, logger: logger.child({ job: name, requestId }), actor: { kind: 'system' } };
  };
  const active = new Set<Promise<void>>();
  const work = (job: Job, payload: unknown): Promise<void> => {
    const done = job.run(contextOf(job.name), payload).finally(() => active.delete(done));
    active.add(done);
    return done;
  };
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.name, (payload: unknown) => work(job, payload)]),
  );
  // The queue writes job ids into JSON, which a bigint can't be: a failed job would never be given back.
  const pgPool = createPool({
    int8: 'text',
    url: config.DATABASE_URL,
    max: config.WORKER_CONCURRENCY + 2,
    name: 'gebyar-worker',
  });
  const lifeline = new Lifeline({
    url: config.DATABASE_URL,
    seconds: config.WORKER_RESCUE_SECONDS,
    logger,
  });
  let holders: string[] = [];
  const begin = async (): Promise<Runner> => {
    // What those before were at is nobody's any more.
    if (holders.length > 0) {
      await pgPool.query('SELECT graphile_worker.force_unlock_workers($1)', [holders]);
      holders = [];
    }
    const events: WorkerEvents = new EventEmitter();
    // Jobs are taken in the name of the queue's pool.
    events.on('pool:create', ({ workerPool }) => {
      holders.push(workerPool.id);
      lifeline.begin(workerPool.id);
    });
    return run({
      pgPool,
      taskList,
      events,
      concurrency: config.WORKER_CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 1000,
      logger: quietLogger(logger),
    });
  };
  let stopping = false;
  let runner = await begin();
  const beginAgain = async (): Promise<Runner | null> => {
    await Promise.allSettled(active);
    for (;;) {
      await pause(pauseMs);
      if (stopping) return null;
      try {
        return await begin();
      } catch (error) {
        logger.warn({ err: error }, 'the queue can not begin yet');
      }
    }
  };
  const goOn = async (): Promise<void> => {
    for (;;) {
      await runner.promise.catch((error: unknown) => {
        logger.error({ err: error }, 'the queue ended');
      });
      const next = stopping ? null : await beginAgain();
      if (!next) return;
      runner = next;
    }
  };
  const ended = goOn();
  const timers = jobs.flatMap((job) =>
    job.everySeconds ? [startPeriodic(job, job.everySeconds(base), contextOf)] : [],
  );
  return {
    ended,
    // One that has ended by itself is begun anew already.
    beginAnew: () => runner.stop().catch(() => undefined),
    stop: async () => {
      stopping = true;
      await Promise.all(timers.map((timer) => timer.stop()));
      // One that has ended by itself, for want of the database, is not to be stopped again.
      await runner.stop().catch(() => undefined);
      await ended;
      await lifeline.stop();
      // The queue waits five seconds for what is at work, then leaves it; the pool must outlive both that and its report.
      await Promise.allSettled(active);
      await settled(pgPool);
      await pgPool.end();
    },
  };
}

/** Waits until nobody holds or waits for a connection, ten seconds at most. A pool that is ended sooner leaves them waiting for good. */
async function settled(pool: Pool): Promise<void> {
  const end = Date.now() + 10_000;
  do await pause(20);
  while ((pool.waitingCount > 0 || pool.idleCount < pool.totalCount) && Date.now() < end);
}

/** A periodic job never overlaps itself in one process; between processes its own row locks keep it single. */
function startPeriodic(job: Job, seconds: number, contextOf: (name: string) => Context) {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    running = (async () => {
      const context = contextOf(job.name);
      try {
        await job.run(context, {});
      } catch (error) {
        context.logger.error({ err: error }, 'periodic job failed');
      }
      if (!stopped) timer = setTimeout(tick, seconds * 1000);
    })();
  };
  timer = setTimeout(tick, 500);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
