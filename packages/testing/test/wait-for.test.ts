import { expect, test } from '@jest/globals';
import { waitFor } from '../src/index.ts';

test('gives the first truthy answer, and asks again after an error', async () => {
  const answers = [() => 0, () => Promise.reject(new Error('not yet')), () => Promise.resolve(7)];
  expect(await waitFor(() => answers.shift()?.(), { intervalMs: 1 })).toBe(7);
});

test('says what it waited for and why it failed last', async () => {
  const never = waitFor(() => Promise.reject(new Error('connection refused')), {
    timeoutMs: 20,
    intervalMs: 5,
    what: 'the API',
  });
  await expect(never).rejects.toThrow('the API did not come true within 20 ms: connection refused');
});
