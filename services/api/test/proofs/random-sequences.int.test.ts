import { describe, expect, test } from '@jest/globals';
import { testingEnv } from '@gebyar/testing';
import { startPayingApi } from '../support/purchase.js';
import { patience, sized } from '../support/scale.js';
import { runSequences } from './model/run-sequences.js';

const seed = testingEnv.seed() ?? Math.floor(Math.random() * 2 ** 31);
/** A new database for each round: the audit after every sequence reads all of it. */
const perRound = 100;
const rounds = sized({ short: 10, long: 100 });

describe('random sequences of carts, checkouts, payments, news, expiry, parcels, cancellations and counts', () => {
  test(
    `${String(rounds * perRound)} of them leave every rule whole and the database as the model has it (GEBYAR_TEST_SEED=${String(seed)})`,
    async () => {
      for (let round = 0; round < rounds; round++) {
        // The sweep stays out of it: time passes when a sequence says so.
        const api = await startPayingApi({
          worker: true,
          env: { PAYMENT_SWEEP_SECONDS: '3600', DATABASE_POOL: '10' },
          emulator: { webhook: {} },
        });
        try {
          await expect(
            runSequences(api, { count: perRound, seed: seed + 1000 * round, lanes: 5 }),
          ).resolves.toBeUndefined();
        } finally {
          await api.close();
        }
      }
    },
    patience({ short: 12, long: 120 }),
  );
});
