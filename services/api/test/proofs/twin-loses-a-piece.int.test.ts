import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { runSequences } from './model/run-sequences.js';

/** Every fifth time that something goes back to the shelf, one piece of it stays spoken for; the bounds still hold. */
const losesPieces = `
  CREATE SEQUENCE twin_returns;
  CREATE FUNCTION twin_lose_a_piece() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    IF NEW.reserved < OLD.reserved AND NEW.on_hand = OLD.on_hand AND nextval('twin_returns') % 5 = 0 THEN
      NEW.reserved := NEW.reserved + 1;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER twin_lose_a_piece BEFORE UPDATE ON stock_level FOR EACH ROW EXECUTE FUNCTION twin_lose_a_piece()`;

describe('the broken twin that loses a piece now and then', () => {
  let api: PayingApi;
  beforeAll(async () => {
    api = await startPayingApi({
      worker: true,
      env: { PAYMENT_SWEEP_SECONDS: '3600' },
      emulator: { webhook: {} },
    });
    await api.sql(losesPieces);
  });
  afterAll(() => api.close());

  test('is caught by random sequences', async () => {
    await expect(runSequences(api, { count: 60, seed: 20261130, lanes: 1 })).rejects.toThrow(
      /the model tells .* the database|answered INSUFFICIENT_STOCK/s,
    );
  }, 120_000);
});
