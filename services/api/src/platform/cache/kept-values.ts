import { LRUCache } from 'lru-cache';
import { type Change, maxAgeMs } from './answer-cache.js';

/** Together; most values weigh one, which is some kilobytes. */
const maxWeight = 2_000;

interface Kept {
  value: Promise<object>;
  weight: number;
}

/**
 * What many answers are made of and what takes long to reckon, such as the counts of facets: kept until anything changes in
 * the shop, besides stock that neither runs out nor comes back. Never what is one viewer's. Values are shared: nobody changes them.
 */
export class KeptValues {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: maxWeight,
    sizeCalculation: ({ weight }) => weight,
    ttl: maxAgeMs,
  });
  readonly #listening: () => boolean;

  constructor({ listening }: { listening: () => boolean }) {
    this.#listening = listening;
  }

  /** The value of a key, made once for all who ask for it. */
  get<Value extends object>(key: string, make: () => Promise<Value>, weight = 1): Promise<Value> {
    if (!this.#listening()) return make();
    const known = this.#kept.get(key)?.value as Promise<Value> | undefined;
    if (known) return known;
    const made = make();
    this.#kept.set(key, { value: made, weight });
    // What failed is tried again. What was dropped meanwhile is nobody's any more.
    made.catch(() => {
      if (this.#kept.peek(key)?.value === made) this.#kept.delete(key);
    });
    return made;
  }

  drop(change: Change): void {
    if (change === 'everything' || change.any) this.#kept.clear();
  }
}
