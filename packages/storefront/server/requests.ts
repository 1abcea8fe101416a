import { randomBytes } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { Logger } from '@gebyar/logger';
import type { ErrorRequestHandler, Express, NextFunction, Request, Response } from 'express';
import type { SiteConfig } from './config.ts';

type HandlerOptions = Parameters<typeof createRequestHandler>[0];

/** What app/entry.server.tsx exports beyond the framework's own: one request runs for one site, in one language. */
interface SiteEntry {
  runPage: (
    asked: { host: string; pathname: string; shopHostSuffix: string | null },
    work: () => Promise<void>,
  ) => Promise<void>;
}

/** The bundle `remix vite:build` writes, as far as this server reads it. */
export type ServerBuild = Exclude<HandlerOptions['build'], (...args: never) => unknown> & {
  entry: { module: SiteEntry };
};

/** A shop with a host of its own is known to the world by that host. */
function publicUrlOf({ publicUrl, shopHostSuffix }: SiteConfig, request: Request): string {
  if (shopHostSuffix === null || !request.hostname.endsWith(shopHostSuffix)) return publicUrl;
  return `${new URL(publicUrl).protocol}//${request.get('host') ?? request.hostname}`;
}

/** Hands every request that no file answered to the application. */
export function serveApplication(app: Express, config: SiteConfig, load: () => Promise<ServerBuild>): void {
  const handle = createRequestHandler({
    build: load,
    mode: config.production ? 'production' : 'development',
    getLoadContext: (request) => ({
      config: { ...config, publicUrl: publicUrlOf(config, request) },
      clientAddress: request.ip ?? '',
      nonce: randomBytes(16).toString('base64'),
    }),
  });
  app.all('*', async (request: Request, response: Response, next: NextFunction) => {
    try {
      const { runPage } = (await load()).entry.module;
      const asked = {
        host: request.hostname,
        pathname: request.path,
        shopHostSuffix: config.shopHostSuffix,
      };
      await runPage(asked, () => handle(request, response, next));
    } catch (error) {
      next(error);
    }
  });
}

/** The last resort, for what went wrong outside the application: an address no browser writes, a broken connection. */
export function answerFaults(log: Logger): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error, path: request.path }, 'a request failed');
    if (response.headersSent) return next(error);
    const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    return response.status(status).type('text/plain').send(`${code}\n`);
  };
}
