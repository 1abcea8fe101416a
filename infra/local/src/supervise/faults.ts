/** Something a person can put right. `message` may have several lines, one for each fault. */
export class StartFault extends Error {
  override name = 'StartFault';
}

/** The start was called off: Ctrl-C, or another part failed. Nothing is to be reported. */
export class StoppedFault extends Error {
  override name = 'StoppedFault';
  constructor() {
    super('stopped');
  }
}

/** A service that does not come up, with the last lines it wrote. */
export class ServiceFault extends StartFault {
  override name = 'ServiceFault';
  constructor(service: string, what: string, tail: readonly string[], log: string) {
    const said = tail.filter((line) => line.trim() !== '').slice(-12);
    const lines = said.map((line) => `  ${line.slice(0, 400)}`);
    super([`${service} ${what} (log: ${log})`, ...lines].join('\n'));
  }
}
