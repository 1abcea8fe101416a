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

/** Gives every statement with values a name of its own, by which PostgreSQL knows it again. */
const planKeepingClient = (most: number) =>
  class extends pg.Client {
    readonly #names = new Map<string, string>();

    // The one shape of the driver's many overloads that the query builder uses.
    override query(...args: unknown[]): never {
      const [text, values] = args;
      const named = typeof text === 'string' && Array.isArray(values) ? this.#named(text) : undefined;
      const query = super.query.bind(this) as (...given: unknown[]) => never;
      return named === undefined ? query(...args) : query({ name: named, text, values }, ...args.slice(2));
    }

    #named(text: string): string | undefined {
      const known = this.#names.get(text);
      if (known !== undefined || this.#names.size >= most) return known;
      const name = `kept-${String(this.#names.size)}`;
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
