import type { Context } from '../context.js';
import type { Job, JobName } from '../jobs/index.js';
import type { EventType } from './event.js';

/** What an upper slice does when a lower one tells that something happened. Runs as a job, after commit. */
export interface Subscriber {
  eventName: string;
  job: Job;
}

/** A subscriber's job name must be unique: `<slice>/on-<event>`. */
export function subscribe<Payload extends object>(
  event: EventType<Payload>,
  name: JobName,
  run: (context: Context, payload: Payload) => Promise<void>,
): Subscriber {
  return {
    eventName: event.eventName,
    job: { name, run: (context, payload) => run(context, payload as Payload) },
  };
}

/** Which jobs an event adds. */
export class Subscriptions {
  readonly #byEvent = new Map<string, JobName[]>();

  constructor(subscribers: readonly Subscriber[]) {
    for (const { eventName, job } of subscribers) {
      this.#byEvent.set(eventName, [...(this.#byEvent.get(eventName) ?? []), job.name]);
    }
  }

  subscribersOf(eventName: string): readonly JobName[] {
    return this.#byEvent.get(eventName) ?? [];
  }
}
