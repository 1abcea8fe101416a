import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@gebyar/testing';
import { Client } from 'pg';
import { setSeedState, settleSeedState } from '../src/steps/seed-state.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const addTable = async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('CREATE TABLE something (id int)');
  await client.end();
};

test('an empty database wants the demo, and keeps wanting it after the migrations', async () => {
  expect(await settleSeedState(database.url, true)).toBe('wanted');
  await addTable();
  expect(await settleSeedState(database.url, true)).toBe('wanted');
});

test('a seed that was cut off is known as such, and one that ended is not done again', async () => {
  await settleSeedState(database.url, true);
  await setSeedState(database.url, 'running');
  expect(await settleSeedState(database.url, true)).toBe('running');
  await setSeedState(database.url, 'done');
  expect(await settleSeedState(database.url, true)).toBe('done');
});

test("somebody's own database never gets the demo", async () => {
  await addTable();
  expect(await settleSeedState(database.url, true)).toBe('never');
});

test('nor one whose owner declined', async () => {
  expect(await settleSeedState(database.url, false)).toBe('never');
  expect(await settleSeedState(database.url, true)).toBe('never');
});
