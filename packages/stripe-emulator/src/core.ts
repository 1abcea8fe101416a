import { createIdempotencyKeys } from './api/idempotency.ts';
import type { Machinery } from './api/dispatch.ts';
import { createClock } from './clock.ts';
import { createFaultMenu } from './faults/faults.ts';
import { planDeliveriesFrom } from './faults/plan-deliveries.ts';
import { createScheduler, type Scheduler } from './payments/scheduler.ts';
import type { Settings } from './settings.ts';
import { createStore } from './state/store.ts';
import type { Origin, Unit } from './state/unit.ts';
import { createWebhookSender, type WebhookSender } from './webhooks/sender.ts';

/** Everything behind the HTTP server, wired together. */
export interface Core extends Machinery {
  scheduler: Scheduler;
  sender: WebhookSender;
  /** The address the outside world uses; known once the server listens. */
  publicUrl: { value: string };
  /** Runs work that no API request asked for, such as a click on the payment page. */
  transact: <Result>(work: (unit: Unit) => Result) => Result;
  /** Moves the emulator's time forward and brings about what falls due. */
  advanceClock: (seconds: number) => void;
}

const nobody: Origin = { requestId: null, idempotencyKey: null };

export function createCore(settings: Settings): Core {
  const store = createStore(settings.dataDir);
  const clock = createClock();
  const faults = createFaultMenu();
  const publicUrl = { value: settings.publicUrl ?? `http://localhost:${String(settings.port)}` };
  const planDeliveries = planDeliveriesFrom(faults);
  const unitContext = (origin: Origin) => ({
    settings,
    origin,
    planDeliveries,
    publicUrl: publicUrl.value,
    nowMs: clock.nowMs(),
  });
  const transact = <Result>(work: (unit: Unit) => Result): Result =>
    store.transact(unitContext(nobody), work);
  const scheduler = createScheduler(store, clock, transact);
  const sender = createWebhookSender({ store, clock, settings, transact });

  return {
    settings,
    store,
    clock,
    faults,
    keys: createIdempotencyKeys(store),
    unitContext,
    sweep: () => {
      scheduler.sweep();
    },
    scheduler,
    sender,
    publicUrl,
    transact,
    advanceClock(seconds) {
      clock.setOffsetMs(clock.offsetMs() + seconds * 1000);
      transact((unit) => {
        unit.put('clock', { id: 'clock', offsetMs: clock.offsetMs() });
      });
      scheduler.sweep();
      sender.pump();
    },
  };
}
