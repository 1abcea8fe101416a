import { setTimeout as pause } from 'node:timers/promises';
import { Child, type Program } from './child.ts';
import { LogFile } from './log-file.ts';
import { answers, type ReadySign } from './ready.ts';
import { ServiceFault, StoppedFault } from './faults.ts';

export interface ServiceSpec extends Program {
  name: string;
  ready: ReadySign;
  logFile: string;
  /** false leaves a crashed service down, for tests that restart it themselves. Default true. */
  restartOnCrash?: boolean;
  /** How long one start may take. Default 60,000. */
  startTimeoutMs?: number;
}

export interface ServiceEvents {
  onLine: (name: string, line: string, stream: 'out' | 'err') => void;
  onCrash: (name: string, reason: string, nextTryMs: number) => void;
  onRecovered: (name: string) => void;
  /** It kept dying and is not started again. */
  onGaveUp: (name: string, fault: ServiceFault) => void;
}

const startAttempts = 3;
const crashLimit = 6;
const firstBackoffMs = 300;
const maxBackoffMs = 10_000;
/** A service that ran this long is healthy again: its earlier crashes no longer count. */
const healthyMs = 60_000;
const stopPatienceMs = 10_000;

/** A long-running child that is started again when it dies. */
export class Service {
  readonly spec: ServiceSpec;
  readonly #events: ServiceEvents;
  readonly #log: LogFile;
  readonly #stop = new AbortController();
  #child: Child | undefined;
  #crashes = 0;
  /** Recoveries and restarts one after the other: two at once would leave a child nobody knows. */
  #queue: Promise<void> = Promise.resolve();

  constructor(spec: ServiceSpec, events: ServiceEvents) {
    this.spec = spec;
    this.#events = events;
    this.#log = new LogFile(spec.logFile);
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /**
   * Starts it and waits until it works.
   *
   * @throws ServiceFault when it dies three times before it works, or takes too long
   */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const child = await this.#launch();
      if (child) return this.#watch(child);
      if (attempt === startAttempts) throw this.#fault('does not start');
      await this.#pause(firstBackoffMs * 2 ** attempt);
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Ends the present run, if there is one, and starts another. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      this.#crashes = 0;
      await this.#replace();
      await this.start();
    });
  }

  async stop(patienceMs = stopPatienceMs): Promise<void> {
    this.#stop.abort();
    await this.#child?.terminate(patienceMs);
    this.#log.close();
  }

  async #replace(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    await child?.terminate(stopPatienceMs);
  }

  /** One run, up to the point where it works; nothing when it died before that. */
  async #launch(): Promise<Child | undefined> {
    if (this.#stop.signal.aborted) throw new StoppedFault();
    const { ready, name, startTimeoutMs = 60_000 } = this.spec;
    let tell: (works: true) => void = () => undefined;
    const told = new Promise<true>((resolve) => (tell = resolve));
    const child = new Child(this.spec, {
      log: this.#log,
      onLine: (line, stream) => this.#events.onLine(name, line, stream),
      onMessage: (message) => {
        if ('message' in ready && message === ready.message) tell(true);
      },
    });
    this.#child = child;
    const end = new AbortController();
    const sign = 'url' in ready ? answers(ready.url, end.signal) : told;
    const works = await Promise.race([
      sign,
      child.exited.then(() => false),
      pause(startTimeoutMs, 'late' as const, { ref: false, signal: end.signal }).catch(() => false),
    ]);
    end.abort();
    if (this.#stop.signal.aborted) throw new StoppedFault();
    // Another program may answer at the same address: the child itself has to be alive too.
    if (works === true && child.running) return child;
    await child.terminate(stopPatienceMs);
    if (works === 'late') throw this.#fault(`did not answer within ${String(startTimeoutMs / 1000)} s`);
    return undefined;
  }

  #watch(child: Child): void {
    const since = Date.now();
    void child.exited.then(async ({ code, signal }) => {
      if (this.#child !== child || this.#stop.signal.aborted || this.spec.restartOnCrash === false) return;
      if (Date.now() - since > healthyMs) this.#crashes = 0;
      this.#crashes += 1;
      if (this.#crashes > crashLimit)
        return this.#events.onGaveUp(this.spec.name, this.#fault('keeps dying'));
      const wait = Math.min(firstBackoffMs * 2 ** this.#crashes, maxBackoffMs);
      this.#events.onCrash(this.spec.name, signal ?? `exit code ${String(code)}`, wait);
      await this.#inTurn(() => this.#recover(child, wait));
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #recover(dead: Child, wait: number): Promise<void> {
    try {
      await this.#pause(wait);
      if (this.#child !== dead) return;
      await this.start();
      this.#events.onRecovered(this.spec.name);
    } catch (error) {
      if (error instanceof ServiceFault) this.#events.onGaveUp(this.spec.name, error);
      else if (!(error instanceof StoppedFault)) throw error;
    }
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stop.signal }).catch(() => {
      throw new StoppedFault();
    });
  }

  #fault(what: string): ServiceFault {
    return new ServiceFault(this.spec.name, what, this.#child?.tail ?? [], this.#log.path);
  }
}
