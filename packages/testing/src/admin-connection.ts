import { Client } from 'pg';
import { testingEnv } from './testing-env.ts';

function serverUrl(): URL {
  const url = testingEnv.databaseUrl();
  if (url) return new URL(url);
  throw new Error(
    "TEST_DATABASE_URL is not set: add globalSetup '@gebyar/testing/jest-global-setup' to this workspace's jest.config.mjs",
  );
}

/** The connection string of another database on the server for tests. */
export function databaseUrl(name: string): string {
  const url = serverUrl();
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs `work` with the superuser's connection. */
export async function asAdmin<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: serverUrl().href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
