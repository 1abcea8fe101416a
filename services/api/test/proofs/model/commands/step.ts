import type { AsyncCommand } from 'fast-check';
import type { Lane } from '../lane.js';
import type { Model } from '../model.js';

/** Something that people, the provider or time do: to the system through HTTP, and to the model. */
export type Step = AsyncCommand<Model, Lane, true>;

/** A step by its name and what it is about, which a failed run prints. */
export const step = (
  name: string,
  may: (model: Readonly<Model>) => boolean,
  run: (model: Model, lane: Lane) => Promise<void>,
): Step => ({ check: (model) => Promise.resolve(may(model)), run, toString: () => name });

/** Fails the run when the system answers another way than the model expects. */
export function expectAnswer(what: string, found: string | null, expected: string | null): void {
  if (found !== expected)
    throw new Error(`${what}: answered ${String(found)}, the model expects ${String(expected)}`);
}
