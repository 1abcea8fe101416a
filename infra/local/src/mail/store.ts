import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMessage, type Message } from './message.ts';

/** So many messages are kept; the oldest go first. */
const defaultLimit = 500;

/** The mails caught, one file each, named by when they came. */
export class MessageStore {
  readonly #dir: string;
  readonly #limit: number;
  /** Oldest first. */
  #ids: string[];
  #lastTime = 0;
  #sequence = 0;

  private constructor(dir: string, ids: string[], limit: number) {
    this.#dir = dir;
    this.#limit = limit;
    this.#ids = ids;
  }

  static async open(dir: string, limit = defaultLimit): Promise<MessageStore> {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
    return new MessageStore(dir, ids.sort(), limit);
  }

  /** Keeps a raw message, and tells its id. The envelope's recipients are kept with it: Bcc shows only there. */
  async add(raw: Buffer, recipients: readonly string[]): Promise<string> {
    const id = this.#nextId();
    const head = `X-Gebyar-Recipients: ${recipients.join(', ').replace(/[\r\n]/g, ' ')}\r\n`;
    const draft = join(this.#dir, `${id}.part`);
    await writeFile(draft, Buffer.concat([Buffer.from(head), raw]));
    await rename(draft, this.#path(id));
    this.#ids.push(id);
    for (const old of this.#ids.splice(0, Math.max(0, this.#ids.length - this.#limit))) {
      await rm(this.#path(old), { force: true });
    }
    return id;
  }

  /** Newest first. */
  async list(): Promise<Message[]> {
    const messages = await Promise.all(this.#ids.toReversed().map((id) => this.get(id)));
    return messages.filter((message) => message !== undefined);
  }

  async get(id: string): Promise<Message | undefined> {
    if (!this.#ids.includes(id)) return undefined;
    const raw = await readFile(this.#path(id)).catch(() => undefined);
    return raw && parseMessage(id, raw);
  }

  async clear(): Promise<void> {
    const ids = this.#ids;
    this.#ids = [];
    await Promise.all(ids.map((id) => rm(this.#path(id), { force: true })));
  }

  #path(id: string): string {
    return join(this.#dir, `${id}.eml`);
  }

  /** Sorts by arrival, also within one millisecond and when the clock was set back. */
  #nextId(): string {
    const now = Math.max(Date.now(), this.#lastTime);
    this.#sequence = now === this.#lastTime ? this.#sequence + 1 : 0;
    this.#lastTime = now;
    return `${String(now)}-${String(this.#sequence).padStart(4, '0')}`;
  }
}
