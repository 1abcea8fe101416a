import type { Context } from '../context.js';
import type { JobName } from './enqueue.js';

/** Work done by the worker. It may run more than once for one request, so it converges instead of repeating. */
export interface Job {
  name: JobName;
  run: (context: Context, payload: unknown) => Promise<void>;
  /** Runs by itself, at most this long after the last run ended. */
  everySeconds?: (context: Context) => number;
}

export const defineJob = (job: Job): Job => job;
