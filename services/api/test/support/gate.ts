import {
  createServer as createHttpServer,
  request,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * Stands between one process and all that it changes: PostgreSQL and the payment provider. It counts what the process does
 * there, and at a step that the test names lets nothing through any more: the step has had its effect, and the process will
 * not hear of it.
 */
export interface Gate {
  /** Addresses to give the process in place of the true ones. */
  env: { DATABASE_URL: string; STRIPE_API_URL: string };
  /**
   * Counts from now on.
   *
   * @param counts which steps count; all unless told
   * @returns what the step was, once everything stands still
   */
  stopAt: (step: number, counts?: (name: string) => boolean) => Promise<string>;
  /** The steps since then: statements, and calls of the provider. */
  steps: () => string[];
  /** Counts no more. After a stop the connections from before are gone, and new ones are let through. */
  open: () => void;
  close: () => Promise<void>;
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

class Steps {
  names: string[] = [];
  frozen = false;
  #stop: { at: number; counts: (name: string) => boolean; told: (name: string) => void } | null = null;

  /** @returns whether it is the last one */
  add(name: string): boolean {
    if (!this.#stop || this.frozen || !this.#stop.counts(name)) return false;
    this.names.push(name);
    this.frozen = this.names.length === this.#stop.at;
    return this.frozen;
  }

  hasHadItsEffect(): void {
    this.#stop?.told(this.names.at(-1) ?? '');
  }

  stopAt(at: number, counts: (name: string) => boolean): Promise<string> {
    this.names = [];
    this.frozen = false;
    return new Promise((told) => {
      this.#stop = { at, counts, told };
    });
  }

  go(): void {
    this.#stop = null;
    this.frozen = false;
  }
}

/** The queue's question whether there is work: asked every second, and with work it is followed by that. */
export const asksForWork = (step: string): boolean => /^\s*with j(_raw)? as/i.test(step);

/**
 * Whether a step may change something. A process that dies after a mere read leaves what it would have left had it died after
 * the step before.
 */
export const mayChange = (step: string): boolean =>
  !asksForWork(step) &&
  (!/^\s*(select|begin|listen|start transaction)\b/i.test(step) || step.includes('graphile_worker.'));

/** The statements in what a client sends. */
class StatementReader {
  #rest: Buffer = Buffer.alloc(0);
  #begun = false;
  readonly #texts = new Map<string, string>();
  #bound = '';

  read(chunk: Buffer): string[] {
    let bytes = Buffer.concat([this.#rest, chunk]);
    const statements: string[] = [];
    for (;;) {
      // The first message has no type.
      const head = this.#begun ? 1 : 0;
      if (bytes.length < head + 4) break;
      const end = head + bytes.readInt32BE(head);
      if (bytes.length < end) break;
      const statement = this.#begun
        ? this.#message(String.fromCharCode(bytes[0] ?? 0), bytes.subarray(5, end))
        : null;
      if (statement !== null) statements.push(statement);
      this.#begun = true;
      bytes = bytes.subarray(end);
    }
    this.#rest = bytes;
    return statements;
  }

  #message(type: string, body: Buffer): string | null {
    const [first = '', second = ''] = type === 'B' || type === 'P' || type === 'Q' ? words(body) : [];
    if (type === 'Q') return first;
    if (type === 'P') this.#texts.set(first, second);
    if (type === 'B') this.#bound = this.#texts.get(second) ?? second;
    return type === 'E' ? this.#bound : null;
  }
}

/** The first two texts of a message. */
const words = (body: Buffer): string[] => {
  const end = body.indexOf(0);
  const next = body.indexOf(0, end + 1);
  return [body.toString('utf8', 0, end), body.toString('utf8', end + 1, next < 0 ? undefined : next)];
};

const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5]);
const isReady = (answer: Buffer): boolean =>
  answer.length >= 6 && answer.subarray(answer.length - 6, answer.length - 1).equals(readyForQuery);

function databaseGate(url: URL, steps: Steps, sockets: Set<Socket>): Server {
  return createServer((client) => {
    const server = connect(Number(url.port), url.hostname);
    const reader = new StatementReader();
    let isLast = false;
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      const statements = reader.read(chunk);
      if (steps.frozen) return;
      for (const statement of statements) isLast = steps.add(statement) || isLast;
      server.write(chunk);
    });
    let answer = Buffer.alloc(0);
    server.on('data', (chunk: Buffer) => {
      if (!steps.frozen) {
        client.write(chunk);
        return;
      }
      if (!isLast) return;
      answer = Buffer.concat([answer, chunk]).subarray(-6);
      if (isReady(answer)) steps.hasHadItsEffect();
    });
  });
}

function providerGate(url: URL, steps: Steps, sockets: Set<Socket>): Server {
  const pass = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const body = await bytesOf(from);
    if (steps.frozen) return;
    const isLast = steps.add(`${from.method ?? ''} ${from.url ?? ''}`);
    const { method, headers } = from;
    const ask = request(new URL(from.url ?? '/', url), { method, headers: { ...headers, host: url.host } });
    ask.on('error', () => to.destroy());
    ask.on('response', (response) => {
      void bytesOf(response).then((answer) => {
        if (isLast) steps.hasHadItsEffect();
        else if (!steps.frozen) to.writeHead(response.statusCode ?? 500, response.headers).end(answer);
      });
    });
    ask.end(body);
  };
  const server = createHttpServer((from, to) => {
    pass(from, to).catch(() => to.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return server;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A gate in front of that database and that provider. */
export async function openGate({
  databaseUrl,
  providerUrl,
}: {
  databaseUrl: string;
  providerUrl: string;
}): Promise<Gate> {
  const steps = new Steps();
  const sockets = new Set<Socket>();
  const [database, provider] = [new URL(databaseUrl), new URL(providerUrl)];
  const servers = [databaseGate(database, steps, sockets), providerGate(provider, steps, sockets)] as const;
  const [databasePort, providerPort] = [await listen(servers[0]), await listen(servers[1])];
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const seen = new URL(databaseUrl);
  seen.hostname = '127.0.0.1';
  seen.port = String(databasePort);
  return {
    env: { DATABASE_URL: seen.href, STRIPE_API_URL: `http://127.0.0.1:${String(providerPort)}` },
    stopAt: (step, counts = () => true) => steps.stopAt(step, counts),
    steps: () => steps.names,
    open: () => {
      if (steps.frozen) drop();
      steps.go();
    },
    close: async () => {
      drop();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
