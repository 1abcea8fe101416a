import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { localWebhookSecret } from '../../src/index.ts';

/** A webhook endpoint on a real port that verifies every signature with the SDK. */
export interface Receiver {
  url: string;
  /** What it took, in order of arrival. */
  events: Stripe.Event[];
  /** How many requests came, answered well or not. */
  requests: number;
  /** What it answers with from now on. */
  status: number;
  close(): Promise<void>;
}

export async function receive(port = 0): Promise<Receiver> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      receiver.requests += 1;
      if (receiver.status !== 200) {
        response.writeHead(receiver.status).end();
        return;
      }
      const signature = String(request.headers['stripe-signature']);
      receiver.events.push(
        Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, localWebhookSecret),
      );
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${String(address.port)}/webhooks/stripe`,
    events: [],
    requests: 0,
    status: 200,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return receiver;
}
