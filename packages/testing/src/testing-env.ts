/** The environment of a test run; nothing else in this package reads it. */
export const testingEnv = {
  /** A superuser's connection string on the server for tests, set by `npm test` or by the jest global setup. */
  databaseUrl: () => process.env.TEST_DATABASE_URL,
  setDatabaseUrl(url: string) {
    process.env.TEST_DATABASE_URL = url;
  },
  /** The whole of the proofs, as `npm run test:long` asks for. */
  long: () => process.env.GEBYAR_TEST_LONG === '1',
  /** Repeats what a failed test of random sequences printed. */
  seed: () => {
    const seed = Number(process.env.GEBYAR_TEST_SEED);
    return process.env.GEBYAR_TEST_SEED && Number.isInteger(seed) ? seed : undefined;
  },
  chromiumPath: () => process.env.CHROMIUM_PATH,
  /** What a child process of the run inherits. */
  inherited: () => ({ ...process.env }),
};
