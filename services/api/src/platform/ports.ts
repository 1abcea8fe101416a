/** A named place for an implementation that is chosen at start-up: a payment gateway, a mailer, a store of files. */
export interface Port<Implementation> {
  readonly name: string;
  /** Only for the type; never present. */
  readonly implementation?: Implementation;
}

export const definePort = <Implementation>(name: string): Port<Implementation> => ({ name });

/** The implementations of this process. */
export class Ports {
  readonly #bound = new Map<string, unknown>();

  bind<Implementation>(port: Port<Implementation>, implementation: Implementation): this {
    this.#bound.set(port.name, implementation);
    return this;
  }

  get<Implementation>(port: Port<Implementation>): Implementation {
    if (!this.#bound.has(port.name)) throw new Error(`nothing is bound to the port ${port.name}`);
    return this.#bound.get(port.name) as Implementation;
  }
}
