import formbody from '@fastify/formbody';
import { fastify, type FastifyInstance } from 'fastify';
import type { Core } from './core.ts';
import { chooseLanguage } from './hosted-page/language.ts';
import { pageHeaders } from './hosted-page/layout.ts';
import { noticePage } from './hosted-page/other-pages.ts';
import { parseForm } from './params/form.ts';
import { apiRoutes, newRequestId } from './routes/api-routes.ts';
import { controlRoutes } from './routes/control-routes.ts';
import { overviewRoutes } from './routes/overview-routes.ts';
import { pageRoutes } from './routes/page-routes.ts';

const bodyLimit = 512 * 1024;

/**
 * The HTTP server. Requests wait for `ready`: the port is taken before the stored state is read, so that two emulators
 * never write to one directory.
 */
export async function createServer(core: Core, ready: Promise<void>): Promise<FastifyInstance> {
  const app = fastify({
    // Requests are not logged: a form body may hold what somebody took for a payment page.
    logger: false,
    bodyLimit,
    genReqId: newRequestId,
    // At the end nobody should wait for connections that browsers and SDKs merely keep open.
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', async () => {
    await ready;
  });
  await app.register(formbody, { parser: parseForm, bodyLimit });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .headers(pageHeaders)
      .send(noticePage(chooseLanguage(null, request.headers['accept-language']), 'missing')),
  );
  await app.register(apiRoutes(core), { prefix: '/v1' });
  await app.register(controlRoutes(core), { prefix: '/_emulator' });
  await app.register(pageRoutes(core));
  await app.register(overviewRoutes(core));
  return app;
}
