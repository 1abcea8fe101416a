/** What kept the embedded PostgreSQL from starting. Stable: callers and tests branch on it. */
export type PostgresFault =
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'DATA_BROKEN'
  | 'WRONG_VERSION'
  | 'WRONG_OWNER'
  | 'NOT_EXECUTABLE'
  | 'NOT_INSTALLED'
  | 'NO_ACCOUNT'
  | 'ALREADY_RUNNING'
  | 'START_FAILED';

/** A fault of the embedded PostgreSQL. `message` is one line that says what to do about it. */
export class PostgresError extends Error {
  override name = 'PostgresError';
  readonly code: PostgresFault;

  constructor(code: PostgresFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The system error code (`ENOENT`, `EACCES`, ...) of anything thrown, if it has one. */
export function systemCode(error: unknown): string | undefined {
  // By shape, not by class: an error from another realm (a test's, say) is no instance of this one's Error.
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What PostgreSQL's or initdb's own output says went wrong. */
export function faultFromOutput(output: string): PostgresFault {
  if (/No space left on device|Disk quota exceeded/.test(output)) return 'DISK_FULL';
  if (/could not bind|Address already in use|could not create any TCP\/IP sockets/.test(output))
    return 'PORT_TAKEN';
  if (/is not compatible with|incompatible with server|initialized by PostgreSQL version/.test(output))
    return 'WRONG_VERSION';
  if (/wrong ownership/.test(output)) return 'WRONG_OWNER';
  if (/lock file .* already exists|pre-existing shared memory block/.test(output)) return 'ALREADY_RUNNING';
  if (/could not locate a valid checkpoint|could not open file|invalid (?:primary )?checkpoint/.test(output))
    return 'DATA_BROKEN';
  return 'START_FAILED';
}

/** The most telling line of PostgreSQL's output: its last PANIC, FATAL or error, without the prefix. */
export function tellingLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const found = lines.findLast((line) => /PANIC:|FATAL:|initdb: error:|could not/.test(line)) ?? lines.at(-1);
  return (found ?? 'it gave no reason').replace(/^.*?(?:PANIC|FATAL|error):\s*/, '').trim();
}
