import fc from 'fast-check';
import type { PayingApi } from '../../support/purchase.js';
import { agree } from './agree.js';
import { sized } from '../../support/scale.js';
import { allSteps, shortSteps } from './commands/index.js';
import { openings } from './commands/openings.js';
import { openOffice } from '../../support/office.js';
import { withoutHoldDays } from '../../support/ledger.js';
import { beginSequence, openLane, type OpenLane } from './lane.js';
import { emptyModel } from './model.js';

export interface Sequences {
  count: number;
  seed: number;
  /** How many go side by side. */
  lanes: number;
}

/** Enough to buy, not enough for everybody. */
const firstStock = [4, 3];

/** In the short run chance alone, as it was; the long one begins most sequences with something bought. */
const opening = sized<typeof openings>({ short: fc.constant([]), long: openings });
const anything = sized({
  short: fc.commands(shortSteps, { maxCommands: 24, size: 'max' }),
  long: fc.commands(allSteps, { maxCommands: 16, size: 'max' }),
});

async function runLane(lane: OpenLane, { count, seed }: Pick<Sequences, 'count' | 'seed'>): Promise<void> {
  let sequence = 0;
  await fc.assert(
    fc.asyncProperty(opening, anything, async (beginning, commands) => {
      sequence += 1;
      const real = await beginSequence(lane, `${String(seed)}.${String(sequence)}`, firstStock);
      const model = emptyModel(firstStock.map((onHand) => ({ onHand, reserved: 0, booth: 0 })));
      await fc.asyncModelRun(() => ({ model, real }), beginning);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await agree(real, model);
    }),
    // What one sequence broke stays in the database: a shorter one would fail for it too.
    { numRuns: count, seed, endOnFailure: true, includeErrorInReport: true },
  );
}

/**
 * Random sequences of what people, the provider and time may do, each on goods of its own, several side by side.
 *
 * @throws Error with the seed and the steps of the first that went wrong
 */
export async function runSequences(api: PayingApi, { count, seed, lanes }: Sequences): Promise<void> {
  withoutHoldDays(api);
  const office = await openOffice(api);
  const open: OpenLane[] = [];
  for (let index = 0; index < lanes; index++) open.push(await openLane(api, office));
  const share = Math.ceil(count / lanes);
  // All come to their end before the system under them is closed.
  const ends = await Promise.allSettled(
    open.map((lane, index) => runLane(lane, { count: share, seed: seed + index })),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
