import { applyWrite, emptyCollections, type Collections, type Write } from './collections.ts';
import { kinds, type Documents, type Kind } from './documents.ts';
import { openJournal, readJournal, type Batch, type Journal } from './journal.ts';
import { Unit, type UnitContext } from './unit.ts';

/** What the emulator knows: in memory, and in a journal when it has a directory. */
export interface Store {
  /** Runs `work` and commits what it wrote. Nothing is written when it throws. */
  transact<Result>(context: UnitContext, work: (unit: Unit) => Result): Result;
  /** Resolves when everything committed so far would survive a crash. */
  durable(): Promise<void>;
  /** Called after each commit with what was written. */
  onCommit(listener: (writes: readonly Write[]) => void): void;
  /** Committed documents of a kind, oldest first. */
  all<K extends Kind>(kind: K): IterableIterator<Documents[K]>;
  get<K extends Kind>(kind: K, id: string): Documents[K] | undefined;
  /** Reads the directory and begins to write to it. */
  open(): Promise<void>;
  close(): Promise<void>;
}

const snapshotOf = (collections: Collections): Batch[] =>
  kinds.flatMap((kind) =>
    [...collections[kind].entries()].map(([id, document]) => [{ kind, id, document }] satisfies Batch),
  );

export function createStore(dataDir: string | undefined): Store {
  const collections = emptyCollections();
  const listeners: ((writes: readonly Write[]) => void)[] = [];
  let journal: Journal | undefined;

  return {
    transact(context, work) {
      const unit = new Unit(collections, context);
      const result = work(unit);
      const writes = unit.writes();
      if (writes.length > 0) {
        for (const write of writes) applyWrite(collections, write);
        journal?.append(writes);
        for (const listener of listeners) listener(writes);
      }
      return result;
    },
    durable: () => journal?.flushed() ?? Promise.resolve(),
    onCommit: (listener) => void listeners.push(listener),
    all: <K extends Kind>(kind: K) => (collections[kind] as Map<string, Documents[K]>).values(),
    get: <K extends Kind>(kind: K, id: string) => (collections[kind] as Map<string, Documents[K]>).get(id),
    async open() {
      if (dataDir === undefined) return;
      for (const batch of readJournal(dataDir)) {
        for (const write of batch) applyWrite(collections, write as Write);
      }
      journal = await openJournal(dataDir, snapshotOf(collections));
    },
    async close() {
      await journal?.close();
      journal = undefined;
    },
  };
}
