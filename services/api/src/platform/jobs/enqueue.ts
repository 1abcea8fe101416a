import { sql, type QueryExecutorProvider } from 'kysely';

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

/** Adds jobs inside the caller's transaction. */
export async function addJobs(db: QueryExecutorProvider, jobs: readonly JobSpec[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(
    ({ name, payload, options = {} }) => sql`(${name}::text, ${JSON.stringify(payload)}::json,
      ${options.runAt ?? null}::timestamptz, ${options.maxAttempts ?? 25}::int, ${options.key ?? null}::text,
      ${options.priority ?? 0}::int, ${options.queue ?? null}::text)`,
  );
  await sql`
    SELECT graphile_worker.add_job(job.name, job.payload,
      run_at => coalesce(job.run_at, now()), max_attempts => job.max_attempts, job_key => job.key,
      priority => job.priority, queue_name => job.queue)
    FROM (VALUES ${sql.join(rows)}) AS job (name, payload, run_at, max_attempts, key, priority, queue)`.execute(
    db,
  );
}
