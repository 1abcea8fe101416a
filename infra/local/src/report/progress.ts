/** Where lines for the person at the terminal go. */
export interface Output {
  write(text: string): void;
  isTTY?: boolean;
}

/** The lines of a start: one for each step that is done, with the seconds since the beginning, and one that moves. */
export class Progress {
  readonly #out: Output;
  readonly #begun = Date.now();
  readonly #active = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #shown = false;
  #lastWord = Date.now();

  constructor(out: Output) {
    this.#out = out;
  }

  /**
   * Runs a step and prints one line when it is done.
   *
   * @param doing shown while it runs, such as `building the API`
   * @param done gives the line, such as `API built`
   */
  async step<Result>(
    doing: string,
    done: (result: Result) => string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    this.#active.set(doing, '');
    this.#tick();
    try {
      const result = await work();
      this.#active.delete(doing);
      this.line(`${this.#seconds()}  ${done(result)}`);
      return result;
    } finally {
      this.#active.delete(doing);
      if (this.#active.size === 0) this.#rest();
    }
  }

  /** What a running step has come to, such as `1,200 of 3,000 products`. */
  detail(doing: string, text: string): void {
    if (this.#active.has(doing)) this.#active.set(doing, text);
  }

  /** Prints a line above the moving one. */
  line(text: string): void {
    this.#clear();
    this.#out.write(`${text}\n`);
    this.#lastWord = Date.now();
  }

  #tick(): void {
    this.#timer ??= setInterval(() => this.#show(), this.#out.isTTY ? 200 : 1_000).unref();
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#clear();
  }

  #show(): void {
    const doing = [...this.#active]
      .map(([name, detail]) => (detail ? `${name} (${detail})` : name))
      .join(', ');
    if (this.#out.isTTY) {
      this.#clear();
      this.#out.write(`${this.#seconds()}  ${doing} ...`.slice(0, 110));
      this.#shown = true;
    } else if (Date.now() - this.#lastWord > 15_000) {
      // A log that stands still looks like a program that hangs.
      this.line(`${this.#seconds()}  still ${doing} ...`);
    }
  }

  #clear(): void {
    if (this.#shown) this.#out.write('\r\u001b[2K');
    this.#shown = false;
  }

  #seconds(): string {
    return `${((Date.now() - this.#begun) / 1000).toFixed(1)} s`.padStart(8);
  }
}
