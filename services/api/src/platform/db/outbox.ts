import { sql, type QueryExecutorProvider } from 'kysely';
import type { DomainEvent, Subscriptions } from '../events/index.js';
import { newId } from '../ids.js';
import { addingJobs, addJobs, type JobSpec } from '../jobs/enqueue.js';
import { json } from './json.js';

/** The events and jobs of one transaction. They are written as its last statement, all together. */
export class Outbox {
  readonly #subscriptions: Subscriptions;
  readonly #events: DomainEvent[] = [];
  readonly #jobs: JobSpec[] = [];

  constructor(subscriptions: Subscriptions) {
    this.#subscriptions = subscriptions;
  }

  /** One job for each subscriber. */
  emit(event: DomainEvent): void {
    this.#events.push(event);
    for (const name of this.#subscriptions.subscribersOf(event.name))
      this.enqueue({ name, payload: event.payload });
  }

  enqueue(job: JobSpec): void {
    this.#jobs.push(job);
  }

  async write(db: QueryExecutorProvider): Promise<void> {
    if (this.#events.length === 0) return addJobs(db, this.#jobs);
    const rows = this.#events.map(({ name, payload }) => sql`(${newId()}, ${name}, ${json(payload)})`);
    const insert = sql`INSERT INTO outbox_event (id, name, payload) VALUES ${sql.join(rows)}`;
    if (this.#jobs.length === 0) await insert.execute(db);
    else await sql`WITH event AS (${insert}) SELECT count(*) FROM ${addingJobs(this.#jobs)}`.execute(db);
  }
}
