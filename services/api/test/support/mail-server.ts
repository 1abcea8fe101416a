import { createServer, type Socket } from 'node:net';

export interface ReceivedMail {
  to: string;
  subject: string;
  messageId: string;
  /** All of it, decoded: both the plain text and the HTML. */
  text: string;
}

export interface MailServer {
  url: string;
  mails: ReceivedMail[];
  /** How many of the next mails are turned away for now (451). */
  refuseNext: (count: number) => void;
  close: () => Promise<void>;
}

const decodeQuotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Parts in base64 and quoted-printable as text; headers with encoded words too. */
function decode(message: string): string {
  const parts = message.split(/(?=^content-type: text\/)/im).map((part) => {
    const body = part.slice(part.search(/\r\n\r\n/) + 4);
    if (/content-transfer-encoding: base64/i.test(part)) return Buffer.from(body, 'base64').toString('utf8');
    return /content-transfer-encoding: quoted-printable/i.test(part) ? decodeQuotedPrintable(body) : body;
  });
  return parts.join('\n');
}

const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_whole, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : decodeQuotedPrintable(text.replaceAll('_', ' ')),
    );

function read(recipient: string, message: string): ReceivedMail {
  const headers = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  return {
    to: recipient,
    subject: decodeWords(header('subject')),
    messageId: header('message-id'),
    text: decode(message),
  };
}

/** A mail server that keeps what it gets, and can be told to be busy. Speaks as much SMTP as a client needs. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let refusals = 0;
  const serve = (socket: Socket) => {
    let [buffer, recipient, inData] = ['', '', false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    const takeMail = (message: string) => {
      if (refusals > 0) {
        refusals -= 1;
        say('451 busy, please come back');
        return;
      }
      mails.push(read(recipient, message.replace(/^\.\./gm, '.')));
      say('250 taken');
    };
    const take = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (verb === 'DATA') inData = true;
      say(verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok');
      if (verb === 'QUIT') socket.end();
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const mark = inData ? '\r\n.\r\n' : '\r\n';
        const end = buffer.indexOf(mark);
        if (end < 0) return;
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + mark.length);
        if (inData) {
          inData = false;
          takeMail(Buffer.from(text, 'latin1').toString('utf8'));
        } else take(text);
      }
    });
    say('220 test');
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    mails,
    refuseNext: (count) => {
      refusals = count;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
