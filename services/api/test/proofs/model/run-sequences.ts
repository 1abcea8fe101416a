import fc from 'fast-check';
import type { PayingApi } from '../../support/purchase.js';
import { agree } from './agree.js';
import { steps } from './commands/index.js';
import { openLane, type Lane } from './lane.js';
import { emptyModel } from './model.js';

export interface Sequences {
  count: number;
  seed: number;
  /** How many go side by side. */
  lanes: number;
}

/** Enough to buy, not enough for everybody. */
const firstStock = [4, 3];

async function runLane(
  lane: Omit<Lane, 'goods'>,
  { count, seed }: Pick<Sequences, 'count' | 'seed'>,
): Promise<void> {
  let sequence = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 24, size: 'max' }), async (commands) => {
      sequence += 1;
      const goods = await Promise.all(
        lane.makers.map(({ maker }, index) =>
          maker.sell(`Kain ${String(seed)}.${String(sequence)}`, { stock: firstStock[index] ?? 0 }),
        ),
      );
      const model = emptyModel(firstStock.map((onHand) => ({ onHand, reserved: 0 })));
      await fc.asyncModelRun(() => ({ model, real: { ...lane, goods } }), commands);
      await agree({ ...lane, goods }, model);
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
  const open: Omit<Lane, 'goods'>[] = [];
  for (let index = 0; index < lanes; index++) open.push(await openLane(api));
  const share = Math.ceil(count / lanes);
  // All come to their end before the system under them is closed.
  const ends = await Promise.allSettled(
    open.map((lane, index) => runLane(lane, { count: share, seed: seed + index })),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
