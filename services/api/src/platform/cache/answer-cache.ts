import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { anyChange, type AnswerRecord, type AnswerTags } from './answer-tags.js';

/** An answer as it goes out. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Whether anyone may be given it again: no errors, nothing of one viewer. */
  keep: boolean;
}

/** An answer that is kept. */
export interface KeptAnswer {
  body: Buffer;
  etag: string;
  /** Names and values in turn, as they go out; the ETag among them. */
  headers: readonly string[];
  /** Made when first asked for: the body as Brotli or gzip. */
  encoded: Map<string, Buffer | 'coming'>;
  repeats: readonly (() => void)[];
}

/** What changed: ids of rows, whether more than stock changed, or everything. */
export type Change = { ids: readonly string[]; any: boolean } | 'everything';

interface Flight {
  record: AnswerRecord;
  changes: Change[];
  answer: Promise<Answer>;
}

/** However good the announcements are, nothing is kept for longer: some answers change with the date alone. */
export const maxAgeMs = 30_000;

const touches = (change: Change, tags: AnswerTags): boolean =>
  change === 'everything' || (change.any && tags.has(anyChange)) || change.ids.some((id) => tags.has(id));

/**
 * Answers of public queries, whole. Each is kept under its request and dropped when something it was made of changes.
 * Works only while changes are being heard (`listening`); otherwise it neither gives nor keeps.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #tagsOf = new Map<string, AnswerTags>();
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #flights = new Map<string, Flight>();
  /** Answers being made that nobody joins any more, since something changed after they began. */
  readonly #late = new Set<Flight>();
  readonly #listening: () => boolean;

  constructor({ maxBytes, listening }: { maxBytes: number; listening: () => boolean }) {
    this.#listening = listening;
    this.#kept = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      // The text, about as much again for what it is encoded to, the request, and what is around it.
      sizeCalculation: ({ body }, key) => body.length * 2 + key.length * 2 + 2048,
      ttl: maxAgeMs,
      dispose: (_answer, key) => {
        this.#untag(key);
      },
    });
  }

  /** Gives a kept answer, and does what must be done each time it is given. */
  give(key: string): KeptAnswer | undefined {
    const answer = this.#listening() ? this.#kept.get(key) : undefined;
    for (const repeat of answer?.repeats ?? []) repeat();
    return answer;
  }

  /** The answer to a request, made once for all who ask for it at the same time. */
  async answer(key: string, make: (record: AnswerRecord) => Promise<Answer>): Promise<Answer> {
    const joined = this.#flights.get(key);
    if (joined) {
      const answer = await joined.answer;
      for (const repeat of joined.record.repeats) repeat();
      return answer;
    }
    const record: AnswerRecord = { tags: new Set(), repeats: [] };
    const flight: Flight = { record, changes: [], answer: make(record) };
    this.#flights.set(key, flight);
    try {
      const answer = await flight.answer;
      if (answer.keep && this.#listening() && !flight.changes.some((change) => touches(change, record.tags)))
        this.#keep(key, answer, record);
      return answer;
    } finally {
      this.#late.delete(flight);
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  /** Drops what a change touches. What is being made meanwhile may have read what was before it. */
  drop(change: Change): void {
    for (const flight of this.#flights.values()) this.#late.add(flight);
    this.#flights.clear();
    for (const flight of this.#late) flight.changes.push(change);
    if (change === 'everything') {
      this.#kept.clear();
      return;
    }
    for (const tag of change.any ? [...change.ids, anyChange] : change.ids)
      for (const key of [...(this.#keysOf.get(tag) ?? [])]) this.#kept.delete(key);
  }

  #keep(key: string, { body, headers }: Answer, { tags, repeats }: AnswerRecord): void {
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const flat = Object.entries({ ...headers, etag }).flat();
    this.#kept.set(key, { body, etag, headers: flat, encoded: new Map(), repeats });
    // An answer larger than the whole cache is not taken.
    if (!this.#kept.has(key)) return;
    this.#tagsOf.set(key, tags);
    for (const tag of tags) {
      const keys = this.#keysOf.get(tag);
      if (keys) keys.add(key);
      else this.#keysOf.set(tag, new Set([key]));
    }
  }

  #untag(key: string): void {
    for (const tag of this.#tagsOf.get(key) ?? []) {
      const keys = this.#keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysOf.delete(tag);
    }
    this.#tagsOf.delete(key);
  }
}
