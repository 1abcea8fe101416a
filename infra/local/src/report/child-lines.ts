/** Node's own remarks on deprecated calls: for whoever upgrades a library, not for whoever starts the shop. */
const nodeWarning = /^\(node:\d+\)|^\(Use `node --trace-/;

/** What a child's line means for the person at the terminal; undefined when it belongs in the log only. */
export function noteworthy(line: string, stream: 'out' | 'err'): string | undefined {
  const record = parseRecord(line);
  if (!record) return stream === 'err' && line.trim() !== '' && !nodeWarning.test(line) ? line : undefined;
  // pino's levels: 40 warns, 50 is an error, 60 fatal.
  if (typeof record.level !== 'number' || record.level < 40) return undefined;
  const label = record.level >= 50 ? 'error' : 'warning';
  const reason = record.err?.message;
  const message = record.msg ?? '';
  return `${label}: ${message}${reason && reason !== message ? ` (${reason})` : ''}`;
}

interface LogRecord {
  level?: unknown;
  msg?: string;
  err?: { message?: string };
}

function parseRecord(line: string): LogRecord | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as LogRecord;
  } catch {
    return undefined;
  }
}

const windowMs = 10_000;
const perWindow = 8;

/** Shows children's warnings and errors, but never a flood of them. */
export class ChildLines {
  readonly #show: (text: string) => void;
  readonly #recent = new Map<string, number[]>();

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  add(name: string, line: string, stream: 'out' | 'err', now = Date.now()): void {
    const text = noteworthy(line, stream);
    if (text === undefined) return;
    const recent = (this.#recent.get(name) ?? []).filter((time) => now - time < windowMs);
    recent.push(now);
    this.#recent.set(name, recent);
    if (recent.length <= perWindow) this.#show(`          [${name}] ${text.slice(0, 500)}`);
    else if (recent.length === perWindow + 1) this.#show(`          [${name}] more of that in its log`);
  }
}
