import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { createCatcher } from './catcher.ts';
import { addRoutes } from './routes.ts';
import { MessageStore } from './store.ts';

export interface MailViewerOptions {
  /** Messages are kept there as files. */
  dir: string;
  /** 0 takes any free port. */
  smtpPort: number;
  webPort: number;
}

export interface MailViewer {
  smtpPort: number;
  webPort: number;
  stop(): Promise<void>;
}

/** Starts the catcher that takes every mail and delivers none, and the pages that show what it took. */
export async function startMailViewer({ dir, smtpPort, webPort }: MailViewerOptions): Promise<MailViewer> {
  const store = await MessageStore.open(dir);
  const catcher = await createCatcher(store, smtpPort);
  const web = fastify({ forceCloseConnections: true });
  addRoutes(web, store);
  // Loopback only: these mails hold secret links.
  await web.listen({ port: webPort, host: '127.0.0.1' });
  return {
    smtpPort: catcher.port,
    webPort: boundPort(web.server.address()) ?? webPort,
    async stop() {
      await web.close();
      await catcher.stop();
    },
  };
}

const boundPort = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address ? address.port : undefined;
