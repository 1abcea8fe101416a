/** The environment of a test run; nothing else in this package reads it. */
export const testingEnv = {
  /** A superuser's connection string on the server for tests, set by `npm test` or by the jest global setup. */
  databaseUrl: () => process.env.TEST_DATABASE_URL,
  setDatabaseUrl(url: string) {
    process.env.TEST_DATABASE_URL = url;
  },
  chromiumPath: () => process.env.CHROMIUM_PATH,
  /** What a child process of the run inherits. */
  inherited: () => ({ ...process.env }),
};
