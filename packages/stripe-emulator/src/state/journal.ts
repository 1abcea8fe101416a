import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'journal.jsonl';

/** One line of the journal: everything one unit of work wrote, so that it is found whole or not at all. */
export type Batch = readonly { kind: string; id: string; document: object | null }[];

/** An append-only file of committed work. */
export interface Journal {
  /** Appends; the work is durable once `flushed()` resolves. */
  append(batch: Batch): void;
  /** Resolves when everything appended so far is on the disk. */
  flushed(): Promise<void>;
  close(): Promise<void>;
}

/** Reads the batches of an earlier run. A last line that was cut off by a crash was never answered for, and is dropped. */
export function readJournal(directory: string): Batch[] {
  const path = join(directory, fileName);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as Batch];
    } catch (error) {
      if (index === lines.length - 1) return [];
      throw new Error(`${path}: line ${String(index + 1)} is damaged`, { cause: error });
    }
  });
}

/** Starts a new journal that begins with `snapshot`, in place of the old one: written aside, then renamed. */
export async function openJournal(directory: string, snapshot: readonly Batch[]): Promise<Journal> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, fileName);
  const aside = `${path}.new`;
  const descriptor = openSync(aside, 'w', 0o600);
  for (const batch of snapshot) writeSync(descriptor, `${JSON.stringify(batch)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(aside, path);
  return appendTo(await open(path, 'a'));
}

/** Whatever is appended while a write is on its way goes out together with the next one. */
function appendTo(file: FileHandle): Journal {
  let waiting: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  let scheduled = false;

  const write = async () => {
    scheduled = false;
    const lines = waiting;
    waiting = [];
    await file.appendFile(lines.join(''));
    await file.datasync();
  };

  return {
    append(batch) {
      waiting.push(`${JSON.stringify(batch)}\n`);
      if (scheduled) return;
      scheduled = true;
      writing = writing.then(write);
      // A full disk is told to whoever waits for the answer, by flushed(); it must not end the process from here.
      writing.catch(() => undefined);
    },
    flushed: () => writing,
    async close() {
      await writing.catch(() => undefined);
      await file.close();
    },
  };
}
