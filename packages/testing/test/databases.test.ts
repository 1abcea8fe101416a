import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, ensureTemplate } from '../src/index.ts';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test('a template is prepared once, however many ask at once, and each copy is its own', async () => {
  let prepared = 0;
  const prepare = async (url: string) => {
    prepared += 1;
    await query(url, 'CREATE TABLE cloth (motif text)');
  };
  const names = await Promise.all(Array.from({ length: 4 }, () => ensureTemplate('cloths', prepare)));
  expect(prepared).toBe(1);
  expect(new Set(names).size).toBe(1);

  const [template] = names;
  const [one, two] = await Promise.all([createTestDatabase({ template }), createTestDatabase({ template })]);
  await query(one.url, "INSERT INTO cloth VALUES ('batang garing')");
  expect(await query(two.url, 'SELECT * FROM cloth')).toEqual([]);
  await Promise.all([one.drop(), two.drop()]);
  await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
});

test('a template whose preparation failed is built anew', async () => {
  const broken = () => Promise.reject(new Error('no cloth'));
  await expect(ensureTemplate('broken', broken)).rejects.toThrow('no cloth');
  const template = await ensureTemplate('broken', async (url) => {
    await query(url, 'CREATE TABLE cloth ()');
  });
  const copy = await createTestDatabase({ template });
  expect(await query(copy.url, 'SELECT count(*)::int AS n FROM cloth')).toEqual([{ n: 0 }]);
  await copy.drop();
});

test('other sources make another template', async () => {
  const prepare = () => Promise.resolve();
  const ours = await ensureTemplate('keyed', prepare, [import.meta.filename]);
  const others = await ensureTemplate('keyed', prepare, [import.meta.dirname]);
  expect(ours).not.toBe(others);
});
