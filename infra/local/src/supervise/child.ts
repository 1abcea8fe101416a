import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { isAlive } from '@gebyar/postgres';
import { lineSplitter, type LogFile } from './log-file.ts';
import { descendants } from './process-tree.ts';

/** A Node program to be run: its arguments, environment and working directory. */
export interface Program {
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
}

export interface ChildListeners {
  log?: LogFile;
  onLine?: (line: string, stream: 'out' | 'err') => void;
  onMessage?: (message: unknown) => void;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const leash = pathToFileURL(join(import.meta.dirname, 'leash.mjs')).href;

/** One run of a program, in a process group of its own and on a leash (see leash.mjs). */
export class Child {
  readonly exited: Promise<Exit>;
  /** The last lines it wrote, for the report when it dies. */
  readonly tail: string[] = [];
  readonly #process: ChildProcess;
  readonly #listeners: ChildListeners;

  constructor(program: Program, listeners: ChildListeners = {}) {
    this.#listeners = listeners;
    // Its own group: Ctrl-C in a terminal reaches a whole group at once, but the order of ending is ours to choose.
    this.#process = spawn(process.execPath, ['--import', leash, ...program.args], {
      cwd: program.cwd,
      env: program.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#listen('out');
    this.#listen('err');
    this.#process.on('message', (message) => listeners.onMessage?.(message));
    this.exited = new Promise((resolve) => {
      // Its last words come with `close`; but a grandchild that holds its output open must not hide its death.
      this.#process.once('close', (code, signal) => resolve({ code, signal }));
      this.#process.once('exit', (code, signal) => setTimeout(() => resolve({ code, signal }), 500).unref());
      this.#process.once('error', (error) => {
        this.tail.push(error.message);
        resolve({ code: null, signal: null });
      });
    });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null && this.pid !== 0;
  }

  kill(signal: NodeJS.Signals): void {
    if (this.running) this.#process.kill(signal);
  }

  /** Asks it to end, waits, and after `patience` milliseconds kills it; whatever it had started ends with it. */
  async terminate(patience: number): Promise<void> {
    if (!this.running) return;
    const below = descendants(this.pid);
    this.kill('SIGTERM');
    const inTime = await Promise.race([this.exited.then(() => true), pause(patience, false, { ref: false })]);
    const left = [...below, ...(inTime ? [] : [...descendants(this.pid), this.pid])];
    await Promise.all(left.map(killHard));
    await this.exited;
  }

  #listen(stream: 'out' | 'err'): void {
    const source = stream === 'out' ? this.#process.stdout : this.#process.stderr;
    const split = lineSplitter((line) => {
      this.tail.push(line);
      if (this.tail.length > 40) this.tail.shift();
      this.#listeners.onLine?.(line, stream);
    });
    source?.setEncoding('utf8');
    source?.on('data', (chunk: string) => {
      this.#listeners.log?.write(chunk);
      split(chunk);
    });
  }
}

/** A kill takes a moment, and the port of what is killed is free only after it. */
async function killHard(pid: number): Promise<void> {
  const end = Date.now() + 2_000;
  while (isAlive(pid) && Date.now() < end) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended in between.
    }
    await pause(10);
  }
}
