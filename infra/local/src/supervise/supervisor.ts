import { Child, type ChildListeners, type Exit, type Program } from './child.ts';
import { StoppedFault } from './faults.ts';
import { Service, type ServiceEvents, type ServiceSpec } from './service.ts';

/** Something to be ended with the rest that is no child of ours, such as the database. */
export interface Stoppable {
  stop(force: boolean): Promise<void>;
}

/**
 * Owns every process of a stack. What was started last ends first, tasks before services; after `stop` nothing
 * can be started any more, so a stop in the middle of a start leaves nothing behind.
 */
export class Supervisor {
  readonly #events: ServiceEvents;
  readonly #services = new Map<string, Service>();
  readonly #tasks = new Set<Child>();
  readonly #owned: (Service | Promise<Stoppable | undefined>)[] = [];
  #stopping: Promise<void> | undefined;
  #forced = false;

  constructor(events: ServiceEvents) {
    this.#events = events;
  }

  get stopping(): boolean {
    return this.#stopping !== undefined;
  }

  /** Starts a service and waits until it works. @throws ServiceFault, StoppedFault */
  async start(spec: ServiceSpec): Promise<void> {
    this.#refuseWhenStopping();
    const service = new Service(spec, this.#events);
    this.#services.set(spec.name, service);
    this.#owned.push(service);
    await service.start();
  }

  /** Takes something over while it is still starting; its end is waited for even when the stop comes first. */
  async own<Owned extends Stoppable>(starting: () => Promise<Owned>): Promise<Owned> {
    this.#refuseWhenStopping();
    const promise = starting();
    this.#owned.push(promise.catch(() => undefined));
    const owned = await promise;
    this.#refuseWhenStopping();
    return owned;
  }

  /** Runs a program to its end. @throws StoppedFault when the stack is stopped meanwhile */
  async run(program: Program, listeners: ChildListeners = {}): Promise<Exit & { tail: string[] }> {
    this.#refuseWhenStopping();
    const child = new Child(program, listeners);
    this.#tasks.add(child);
    const exit = await child.exited;
    this.#tasks.delete(child);
    this.#refuseWhenStopping();
    return { ...exit, tail: child.tail };
  }

  service(name: string): Service {
    const service = this.#services.get(name);
    if (!service) throw new Error(`no service ${name}`);
    return service;
  }

  /** Ends everything, in the reverse order of its start. Idempotent; `force` spares the rest of the patience. */
  stop(force = false): Promise<void> {
    if (force) {
      this.#forced = true;
      for (const task of this.#tasks) void task.terminate(0);
      for (const service of this.#services.values()) void service.stop(0);
    }
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    await Promise.all([...this.#tasks].map((task) => task.terminate(this.#patience(5_000))));
    for (const owned of this.#owned.toReversed()) {
      if (owned instanceof Service) await owned.stop(this.#patience(10_000));
      else await (await owned)?.stop(this.#forced);
    }
  }

  #patience(ms: number): number {
    return this.#forced ? 0 : ms;
  }

  #refuseWhenStopping(): void {
    if (this.stopping) throw new StoppedFault();
  }
}
