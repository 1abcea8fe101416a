import pg from 'pg';

/** Transactions that hold locks on rows: who has written, or locked to write. */
const longestLock = `
  SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0)::float * 1000 AS ms
  FROM pg_stat_activity activity
  WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid() AND backend_type = 'client backend'
    AND EXISTS (
      SELECT FROM pg_locks WHERE pg_locks.pid = activity.pid AND granted AND locktype = 'relation'
        AND mode IN ('RowShareLock', 'RowExclusiveLock'))`;

export interface LockWatch {
  /** The longest that anybody was seen to hold a lock on a row, in milliseconds. */
  stop: () => Promise<number>;
}

/** Looks at who holds locks on rows, twenty times a second. */
export async function watchLocks(databaseUrl: string): Promise<LockWatch> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let longest = 0;
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      const { rows } = await client.query<{ ms: number }>(longestLock);
      longest = Math.max(longest, rows[0]?.ms ?? 0);
    });
  }, 50);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await client.end();
      return longest;
    },
  };
}
