import { sql, type QueryExecutorProvider, type RawBuilder } from 'kysely';

/** A job's name: the file under `jobs/` or `subscribers/` that does it. */
export type JobName = string;

export interface EnqueueOptions {
  /** Not before this time. */
  runAt?: Date;
  /** One waiting job at most for a key; a new one takes the place of the old. */
  key?: string;
  maxAttempts?: number;
  /** Jobs of a lower number come first; 0 unless told. */
  priority?: number;
  /** Jobs of one queue are done one after the other, whatever the number of workers. */
  queue?: string;
}

export interface JobSpec {
  name: JobName;
  payload: object;
  options?: EnqueueOptions | undefined;
}

/** Of jobs of one key the last one alone: a statement can't replace what it has just written itself. */
function replaced(jobs: readonly JobSpec[]): JobSpec[] {
  const last = new Map(jobs.map((job) => [job.options?.key, job]));
  return jobs.filter((job) => job.options?.key === undefined || last.get(job.options.key) === job);
}

/** An expression that adds jobs, all at once: one by one each would look for its task and queue, and wake the workers. */
export const addingJobs = (jobs: readonly JobSpec[]): RawBuilder<unknown> => {
  const specs = replaced(jobs).map(
    ({ name, payload, options = {} }) => sql`(${name}::text, ${JSON.stringify(payload)}::json,
      ${options.queue ?? null}::text, ${options.runAt ?? null}::timestamptz, ${options.maxAttempts ?? 25}::smallint,
      ${options.key ?? null}::text, ${options.priority ?? 0}::smallint, NULL)::graphile_worker.job_spec`,
  );
  return sql`graphile_worker.add_jobs(ARRAY[${sql.join(specs)}])`;
};

/** Adds jobs inside the caller's transaction. */
export async function addJobs(db: QueryExecutorProvider, jobs: readonly JobSpec[]): Promise<void> {
  if (jobs.length > 0) await sql`SELECT count(*) FROM ${addingJobs(jobs)}`.execute(db);
}
