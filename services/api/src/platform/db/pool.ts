import pg from 'pg';

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return (value: string) => BigInt(value);
    // A day stays the text it is: as a moment it would move with the machine's time zone.
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid, format);
  },
};

// No statement here is long enough to gain from being compiled; a page that is thought costly would wait for the compiler.
const always = { role: 'gebyar_app', TimeZone: 'UTC', lock_timeout: '10s', jit: 'off' };

export interface PoolOptions {
  url: string;
  max: number;
  name: string;
  /** Settings each connection starts with; they can't be forgotten, unlike a statement. */
  settings?: Record<string, string>;
  /** How 64-bit integers come: as bigint, which money needs, or as the text that a library of others expects. */
  int8?: 'bigint' | 'text';
  /**
   * Of so many statements each connection keeps the plan: for work that says the same ones thousands of times. More than
   * these are planned each time, so that no connection keeps plans without end.
   */
  keepPlans?: number;
}

/** Texts that a connection remembers to have said once. */
const mostSeen = 1000;

const isPlannable = (text: string, values: readonly unknown[]): boolean =>
  values.length > 0 || /^\s*(select|with)\b/i.test(text);

/** A table has got a column since the plan was made: the statement is well, its kept plan is not. */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && error.message === 'cached plan must not change result type';

/** Gives statements names of their own, by which PostgreSQL knows them again; from the second time on that they are said. */
const planKeepingClient = (most: number) =>
  class extends pg.Client {
    readonly #names = new Map<string, string>();
    readonly #seen = new Set<string>();
    #made = 0;

    // The one shape of the driver's many overloads that the query builder uses.
    override query(...args: unknown[]): never {
      const [text, values] = args;
      const query = super.query.bind(this) as (...given: unknown[]) => never;
      if (typeof text !== 'string' || !Array.isArray(values) || !isPlannable(text, values))
        return query(...args);
      const name = this.#named(text);
      if (name === undefined) return query(...args);
      const forget = () => {
        this.#names.delete(text);
      };
      // `pool.query` asks with a callback and gets no promise.
      const [, , callback] = args;
      if (typeof callback === 'function') {
        return query({ name, text, values }, (error: unknown, result: unknown) => {
          if (!isOutdatedPlan(error)) return callback(error, result) as unknown;
          forget();
          return query(text, values, callback);
        });
      }
      const answer = query({ name, text, values }) as Promise<unknown>;
      // In a transaction the fault stands, and the whole of it is tried again; alone, the statement is said once more.
      return answer.catch((error: unknown) => {
        if (!isOutdatedPlan(error)) throw error;
        forget();
        return (query(text, values) as Promise<unknown>).catch(() => {
          throw error;
        });
      }) as never;
    }

    #named(text: string): string | undefined {
      const known = this.#names.get(text);
      if (known !== undefined || this.#names.size >= most) return known;
      if (!this.#seen.delete(text)) {
        if (this.#seen.size >= mostSeen) this.#seen.clear();
        this.#seen.add(text);
        return undefined;
      }
      this.#made += 1;
      const name = `kept-${String(this.#made)}`;
      this.#names.set(text, name);
      return name;
    }
  };

/** Connections that work as `gebyar_app`, which owns nothing and is bound by row-level security. */
export function createPool({
  url,
  max,
  name,
  settings = {},
  int8 = 'bigint',
  keepPlans = 0,
}: PoolOptions): pg.Pool {
  const options = Object.entries({ ...always, ...settings })
    .map(([key, value]) => `-c ${key}=${value}`)
    .join(' ');
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options,
    ...(int8 === 'bigint' ? { types } : {}),
    application_name: name,
    ...(keepPlans > 0 ? { Client: planKeepingClient(keepPlans) } : {}),
    idleTimeoutMillis: 30_000,
    // A thousand buyers at one moment wait their turn here; longer than a request may take is no use to anybody.
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // An idle connection that the server closes is replaced on the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
