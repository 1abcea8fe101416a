import { setTimeout as pause } from 'node:timers/promises';
import { run, runMigrations, Logger as GraphileLogger, type TaskList } from 'graphile-worker';
import type { Logger } from '@gebyar/logger';
import type { Pool } from 'pg';
import type { Context } from '../context.js';
import { createPool } from '../db/pool.js';
import { newId } from '../ids.js';
import type { Job } from './job.js';

export interface RunningWorker {
  stop: () => Promise<void>;
  /** Settles when the worker has ended, whether asked to or not. */
  ended: Promise<void>;
}

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
  const runner = await run({
    pgPool,
    taskList,
    concurrency: config.WORKER_CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: quietLogger(logger),
  });
  const timers = jobs.flatMap((job) =>
    job.everySeconds ? [startPeriodic(job, job.everySeconds(base), contextOf)] : [],
  );
  return {
    ended: runner.promise,
    stop: async () => {
      await Promise.all(timers.map((timer) => timer.stop()));
      await runner.stop();
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
