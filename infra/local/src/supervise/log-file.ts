import { createWriteStream, existsSync, mkdirSync, renameSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

const maxBytes = 20 * 1024 * 1024;

/** A child's log: begun anew at each start and at 20 MB, with the one before it kept as `<name>.log.1`. */
export class LogFile {
  readonly path: string;
  #stream: WriteStream;
  #bytes = 0;

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#stream = this.#open();
  }

  write(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > maxBytes) {
      this.#stream.end();
      this.#stream = this.#open();
      this.#bytes = 0;
    }
    this.#stream.write(text);
  }

  close(): void {
    this.#stream.end();
  }

  #open(): WriteStream {
    if (existsSync(this.path)) renameSync(this.path, `${this.path}.1`);
    const stream = createWriteStream(this.path);
    // A full disk must not take the shop down because of its log.
    stream.on('error', () => undefined);
    return stream;
  }
}

/** Calls back for each whole line of a stream of chunks. */
export function lineSplitter(onLine: (line: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}
