import type { EmulatorClock } from '../clock.ts';
import type { Store } from '../state/store.ts';
import type { Unit } from '../state/unit.ts';
import { bringAboutDue, forgetOld, nextDue } from './sweep.ts';

const hour = 60 * 60 * 1000;
const longestTimer = 2 ** 31 - 1;

/** Makes happen what happens by itself, when its time comes. */
export interface Scheduler {
  start(): void;
  /** Brings about everything due by now. Cheap when nothing is. */
  sweep(): void;
  stop(): void;
}

export function createScheduler(
  store: Store,
  clock: EmulatorClock,
  transact: (work: (unit: Unit) => void) => void,
): Scheduler {
  let due = Infinity;
  let timer: NodeJS.Timeout | undefined;
  let pruning: NodeJS.Timeout | undefined;
  let running = false;

  const sweep = () => {
    if (clock.now() >= due) transact(bringAboutDue);
  };

  const arm = () => {
    if (!running) return;
    due = nextDue(store, clock.now());
    clearTimeout(timer);
    if (due === Infinity) return;
    timer = setTimeout(
      () => {
        sweep();
        arm();
      },
      Math.min(longestTimer, Math.max(0, due * 1000 - clock.nowMs())),
    );
    timer.unref();
  };

  store.onCommit((writes) => {
    if (writes.some(({ kind }) => kind === 'sessions' || kind === 'refund_plans' || kind === 'clock')) arm();
  });

  return {
    start() {
      running = true;
      transact(forgetOld);
      pruning = setInterval(() => {
        transact(forgetOld);
      }, hour);
      pruning.unref();
      arm();
      sweep();
    },
    sweep,
    stop() {
      running = false;
      clearTimeout(timer);
      clearInterval(pruning);
    },
  };
}
