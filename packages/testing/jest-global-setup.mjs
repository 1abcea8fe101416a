/**
 * jest's globalSetup for workspaces that test on PostgreSQL: takes the server of `npm test`, or starts one when a
 * workspace's tests are run alone. Use it together with `@gebyar/testing/jest-global-teardown`.
 */
export default async function setUp() {
  const { testingEnv } = await import('./src/testing-env.ts');
  if (testingEnv.databaseUrl()) return;
  const { startTestServer } = await import('./src/test-server.ts');
  const server = await startTestServer();
  testingEnv.setDatabaseUrl(server.url);
  globalThis.gebyarTestServer = server;
}
