import { existsSync } from 'node:fs';
import { constants } from 'node:zlib';
import { EnvironmentError } from '@gebyar/env';
import { createLogger } from '@gebyar/logger';
import compression from 'compression';
import express from 'express';
import { serveHashedAssets, serveNamedAssets } from './assets.ts';
import { chooseReactBuild, readConfig, sites, type SiteConfig, type SiteName } from './config.ts';
import { answerFaults, serveApplication, type ServerBuild } from './requests.ts';
import { guardForms, securityHeaders } from './security.ts';

export interface SiteOptions {
  name: SiteName;
  /** The site's own folder: `app/` and `build/` are in it. */
  folder: string;
}

/** Two steps above the library's own: a page with all its data is a fifth smaller, for a few milliseconds. */
const brotliParameters = { [constants.BROTLI_PARAM_QUALITY]: 6 };

/** Ends the process with one line that a person can act on. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function configOrRefuse(name: SiteName): SiteConfig {
  try {
    return readConfig(name);
  } catch (error) {
    if (error instanceof EnvironmentError) refuse(error.message);
    throw error;
  }
}

/** The web server of a site: its built files, and its pages by the application. `--dev` serves the sources. */
export async function startSite({ name, folder }: SiteOptions): Promise<void> {
  const bundle = `${folder}/build/server/index.js`;
  const log = createLogger({ name });
  const dev = process.argv.includes('--dev');
  const config = configOrRefuse(name);
  chooseReactBuild(dev);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok\n'));
  const client = `${folder}/build/client`;
  if (!dev) {
    if (!existsSync(bundle)) refuse(`The site ${name} is not built yet. Run: npm run build`);
    app.use(serveHashedAssets(client));
  }
  app.use(securityHeaders(config), guardForms(config));

  if (dev) {
    const { createServer } = await import('vite');
    const vite = await createServer({ root: folder, server: { middlewareMode: true } });
    app.use(vite.middlewares);
    serveApplication(
      app,
      config,
      async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    );
  } else {
    app.use(compression({ brotli: { params: brotliParameters } }));
    app.use(serveNamedAssets(client));
    const build = (await import(bundle)) as ServerBuild;
    serveApplication(app, config, () => Promise.resolve(build));
  }

  app.use(answerFaults(log));

  const server = app.listen(config.port, () => {
    log.info({ port: config.port }, `${name} at ${config.publicUrl}`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      refuse(`Port ${String(config.port)} is taken. Free it, or choose another with ${sites[name].port}.`);
    }
    throw error;
  });

  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // A visitor on a slow line gets ten seconds to finish; nobody holds the process open longer.
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
